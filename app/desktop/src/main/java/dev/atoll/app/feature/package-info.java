/// Where features plug into the window: what they may do there, and what the window tells them.
@NullMarked
package dev.atoll.app.feature;
import org.jspecify.annotations.NullMarked;
