(element (STag) @open (ETag) @close)
(STag "<" @open ">" @close)
(ETag "</" @open ">" @close)
(EmptyElemTag "<" @open "/>" @close)
