; What the outline and the symbols of the folder show: @definition.KIND is the whole, @name its name.

(property (key) @name) @definition.key
