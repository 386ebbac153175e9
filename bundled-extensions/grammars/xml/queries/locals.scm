; Entities of the document's own declaration

(GEDecl (Name) @local.definition.constant)
(EntityRef (Name) @local.reference)
