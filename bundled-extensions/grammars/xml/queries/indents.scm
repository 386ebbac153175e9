(element (ETag)) @indent.begin
[
  (doctypedecl)
  (STag)
  (EmptyElemTag)
] @indent.begin

(doctypedecl "]" @indent.branch)
(ETag) @indent.branch
(EmptyElemTag "/>" @indent.branch)

[(Comment) (CDSect)] @indent.ignore
