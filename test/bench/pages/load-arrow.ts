import type { LoadTable } from './engine-page.ts';

/** Tables as Arrow streams, for engines whose Parquet reader is a download from their vendor's host. */
export const loadArrow: { ending: string; table: LoadTable } = {
	ending: 'arrows',
	async table(_engine, connection, table, bytes) {
		await connection.insertArrowFromIPCStream(bytes, { name: table, create: true });
	}
};
