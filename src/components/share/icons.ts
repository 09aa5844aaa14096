/** The icons of home screens; those without a shape of their own are cut by the system, which may cost a tenth on each side. */
export const icons = [
  { name: 'apple-touch-icon', size: 180, shape: { round: 0, scale: 0.92 } },
  { name: 'icon-192', size: 192, purpose: 'any', shape: {} },
  { name: 'icon-512', size: 512, purpose: 'any', shape: {} },
  { name: 'icon-maskable', size: 512, purpose: 'maskable', shape: { round: 0, scale: 0.78 } },
] as const satisfies readonly Icon[];

/** One icon: its name is its file's. */
export interface Icon {
  readonly name: string;
  readonly size: number;
  /** What the manifest offers it for; none when it is not the manifest's. */
  readonly purpose?: 'any' | 'maskable';
  readonly shape: { readonly round?: number; readonly scale?: number };
}
