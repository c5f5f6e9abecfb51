import { z } from 'zod';

/** Where each text was found: the text's name without its ending → the page's address. */
export const addressesSchema = z.record(z.string().min(1), z.url({ protocol: /^https?$/ }));
export type Addresses = z.infer<typeof addressesSchema>;
