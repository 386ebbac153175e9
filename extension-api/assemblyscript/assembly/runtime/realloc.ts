// The allocator that the host calls for what it hands over.

// @ts-ignore: decorator
@wit("cabi_realloc")
export function cabi_realloc(old: usize, oldSize: usize, alignment: usize, size: usize): usize {
  if (!size) return alignment;
  return oldSize ? heap.realloc(old, size) : heap.alloc(size);
}
