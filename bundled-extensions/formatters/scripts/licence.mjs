/** The licence that a plug-in for dprint carries in its module, for npm packages that hold no file of it. */
export function licenceOf(module) {
  const compiled = new WebAssembly.Module(module);
  const imports = {};
  for (const { module: from, name } of WebAssembly.Module.imports(compiled)) (imports[from] ??= {})[name] = () => 0;
  const plugin = new WebAssembly.Instance(compiled, imports).exports;
  const length = plugin.get_license_text();
  return plugin.get_shared_bytes_ptr ? fourth(plugin, length) : third(plugin, length);
}

function fourth(plugin, length) {
  return Buffer.from(plugin.memory.buffer, plugin.get_shared_bytes_ptr(), length).toString('utf8');
}

/** Schema 3 hands bytes out through a window. */
function third(plugin, length) {
  const parts = [];
  const size = plugin.get_wasm_memory_buffer_size();
  for (let done = 0; done < length; done += size) {
    const count = Math.min(size, length - done);
    plugin.set_buffer_with_shared_bytes(done, count);
    parts.push(Buffer.from(new Uint8Array(plugin.memory.buffer, plugin.get_wasm_memory_buffer(), count)));
  }
  return Buffer.concat(parts).toString('utf8');
}
