#!/usr/bin/env node
import { readFile } from 'node:fs/promises';
import * as path from 'node:path';

/**
 * The tide at one place.
 *
 * @param {string} place where
 * @returns {number} metres
 */
export async function tideAt(place, { hour = 12, ...rest } = {}) {
  const text = await readFile(path.join(DATA_FOLDER, `${place}.csv`), 'utf8');
  const rows = text.split(/\r?\n/g).map((row) => row.split(','));
  for (const [time, height] of rows) {
    if (Number(time) === hour) {
      return parseFloat(height);
    }
  }
  throw new RangeError(`no tide at ${hour}:00\n`);
}

const DATA_FOLDER = process.env.TIDES ?? './tides';

export class Gauge extends EventTarget {
  #last = null;
  static unit = 'm';

  constructor(place) {
    super();
    this.place = place;
  }

  get last() {
    return this.#last;
  }

  update = async () => {
    this.#last = await tideAt(this.place);
    this.dispatchEvent(new Event('update'));
  };
}

const style = css`
  .tide { color: rebeccapurple; }
`;

export function Tide({ gauge, label }) {
  const onClick = () => gauge.update();
  return (
    <section className="tide" onClick={onClick}>
      <Clock.Face zone="UTC" />
      <p>{label}: {gauge.last} &nbsp;{Gauge.unit}</p>
    </section>
  );
}
