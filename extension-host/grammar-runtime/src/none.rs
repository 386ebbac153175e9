//! The runtime itself is in C.
