(element (STag . "<" . (Name) @name)) @definition.object
(element (EmptyElemTag . "<" . (Name) @name)) @definition.field
; What has an id or a name goes by it
((element (STag (Attribute (Name) @_name (AttValue) @name))) @definition.object
 (#match? @_name "^(id|xml:id|name|key)$"))
((element (EmptyElemTag (Attribute (Name) @_name (AttValue) @name))) @definition.field
 (#match? @_name "^(id|xml:id|name|key)$"))
