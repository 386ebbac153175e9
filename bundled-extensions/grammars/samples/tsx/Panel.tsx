import { useState, type ReactNode } from 'react';

type Props<T> = {
  items: readonly T[];
  render: (item: T) => ReactNode;
  title?: string;
};

const HEIGHT = 320;

export function Panel<T extends { id: string }>({ items, render, title = 'Items' }: Props<T>) {
  const [open, setOpen] = useState<boolean>(false);
  const shown = items.filter((item) => item.id !== '');
  return (
    <div className="panel" style={{ height: HEIGHT }}>
      <h2 onClick={() => setOpen(!open)}>{title}</h2>
      {open && (
        <ul>
          {shown.map((item) => (
            <li key={item.id}>{render(item)}</li>
          ))}
        </ul>
      )}
      <Footer.Note kind="info" />
    </div>
  );
}
