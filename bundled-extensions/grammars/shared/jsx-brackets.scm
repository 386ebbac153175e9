(jsx_element open_tag: (_) @open close_tag: (_) @close)
