import { z } from 'zod';
import type { OwnNames } from './resolve-import.ts';

const PackageImports = z.object({
	imports: z.record(z.string(), z.union([z.string(), z.record(z.string(), z.string())])).default({})
});

/** `imports` of a package.json: each name with every file it can stand for. */
export function ownNames(packageJson: unknown): OwnNames {
	const { imports } = PackageImports.parse(packageJson);
	return Object.fromEntries(
		Object.entries(imports).map(([name, target]) => [
			name,
			typeof target === 'string' ? [target] : Object.values(target)
		])
	);
}
