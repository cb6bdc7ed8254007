import { z } from 'zod';

// The page's policy forbids eval; zod would try it once when a schema is first made and cause a report.
// This file must therefore be imported before anything that holds a schema.
z.config({ jitless: true });
