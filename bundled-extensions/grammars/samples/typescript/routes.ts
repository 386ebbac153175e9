import type { Chart } from './chart';
import { distance } from './distance.js';

/** A point on the water. */
export interface Point {
  readonly lat: number;
  lon: number;
  label?: string;
  toString(): string;
}

export type Leg<T extends Point = Point> = { from: T; to: T } | undefined;

export enum Speed {
  Slow = 4,
  Fast = 12,
}

export const MAX_LEGS = 64;

namespace Units {
  export const knots = (metres: number): number => metres * 1.94384;
}

abstract class Planner<T extends Point> {
  private legs: Leg<T>[] = [];

  constructor(
    protected readonly chart: Chart,
    public speed: Speed = Speed.Slow,
  ) {}

  abstract cost(leg: Leg<T>): number;

  add(from: T, to: T): this {
    if (this.legs.length >= MAX_LEGS) {
      throw new Error(`more than ${MAX_LEGS} legs`);
    }
    this.legs.push({ from, to });
    return this;
  }

  get total(): number {
    return this.legs.reduce((sum, leg) => sum + this.cost(leg), 0);
  }
}

export function isPoint(value: unknown): value is Point {
  return typeof value === 'object' && value !== null && 'lat' in value;
}

@sealed
export class Shortest extends Planner<Point> {
  override cost(leg: Leg): number {
    return leg ? distance(leg!.from, leg.to as Point) : Infinity;
  }
}

const query = sql`SELECT lat, lon FROM points WHERE label = ${name}`;
