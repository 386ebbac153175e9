import { ItemKind } from "@atoll/extension-sdk/assembly/completion";
import { Offer } from "./offer";

/** The most suggestions of one answer. */
const LIMIT: i32 = 1000;

/** Suggestions that are being collected: each label once, the first one stays. */
export class Offers {
  readonly list: Array<Offer> = new Array<Offer>();
  private byLabel: Map<string, Offer> = new Map<string, Offer>();

  /** Whether there is room for more. */
  get hasRoom(): bool {
    return this.list.length < LIMIT;
  }

  /** Keeps a label out of the list. */
  exclude(label: string): void {
    this.byLabel.set(label, new Offer(label, ItemKind.Text));
  }

  /** The suggestion of that label, which is added where it is new. */
  of(label: string, kind: ItemKind, rank: i32): Offer {
    if (this.byLabel.has(label)) return this.byLabel.get(label);
    const offer = new Offer(label, kind);
    offer.rank = rank;
    this.byLabel.set(label, offer);
    this.list.push(offer);
    return offer;
  }

  /** Whether a label is known, also as one that was kept out. */
  has(label: string): bool {
    return this.byLabel.has(label);
  }
}
