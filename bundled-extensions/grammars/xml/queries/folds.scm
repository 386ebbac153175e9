[
  (element)
  (STag)
  (EmptyElemTag)
  (Comment)
  (CDSect)
  (doctypedecl)
] @fold
