(element (ETag)) @indent.begin
[
  (STag)
  (EmptyElemTag)
] @indent.begin

(ETag) @indent.branch
(EmptyElemTag "/>" @indent.branch)

[(Comment) (CDSect)] @indent.ignore
