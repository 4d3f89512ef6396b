import { cpus } from 'node:os';
import type { ScaleBuild } from './build-scale.ts';

const mega = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

/** What a build did and took, as lines to print. */
export function scaleLines({ manifest, written, seconds, peak, cpu }: ScaleBuild): string[] {
	const tables = Object.entries(manifest.tables);
	const sum = (of: 'rows' | 'bytes') => tables.reduce((total, [, table]) => total + table[of], 0);
	const total = seconds.counties + seconds.country;
	const counties = manifest.provinces.reduce((n, province) => n + province.counties, 0);
	const reports = manifest.tables['document']?.rows ?? 0;
	return [
		...tables.map(
			([name, { rows, bytes }]) =>
				`  ${name.padEnd(26)}${rows.toLocaleString('en').padStart(14)} rows${mega(bytes).padStart(12)}`
		),
		`${manifest.scale}: ${counties} counties, ${reports} reports, ${sum('rows')} rows, ${mega(sum('bytes'))}`,
		`written: ${written.length} counties in ${seconds.counties.toFixed(1)} s, rollups and lists in ${seconds.country.toFixed(1)} s`,
		`throughput: ${Math.round((reports * written.length) / counties / Math.max(total, 0.001))} reports/s on ${cpus().length} cores, processor time ${(cpu / 1000).toFixed(1)} s`,
		`memory: ${mega(peak)} at most, all processes together`
	];
}
