// DuckDB on the rows of responses.csv, loaded into a table: nanoseconds a row, medians of seven queries on one thread.
import { DuckDBInstance } from '@duckdb/node-api';

const connection = await (await DuckDBInstance.create(':memory:')).connect();
await connection.run('SET threads = 1');
await connection.run(
  `CREATE TABLE responses AS
   SELECT * FROM read_csv('${process.argv[2]}', header = true, columns = {'segment': 'INTEGER', 'rating': 'UTINYINT'})`);
const rows = Number((await connection.runAndReadAll('SELECT count(*) FROM responses')).getRows()[0][0]);
const version = (await connection.runAndReadAll('SELECT version()')).getRows()[0][0];
console.log(`DuckDB ${version}, SET threads = 1, ${rows.toLocaleString('en')} rows`);

async function measure(name, query) {
  await connection.runAndReadAll(query);
  const times = [];
  for (let i = 0; i < 7; i++) {
    const start = process.hrtime.bigint();
    await connection.runAndReadAll(query);
    times.push(Number(process.hrtime.bigint() - start));
  }
  times.sort((a, b) => a - b);
  console.log(`${name.padEnd(46)}${(times[3] / rows).toFixed(2).padStart(8)} ns a row`);
}

const categories = `
  count(*) FILTER (rating >= 9), count(*) FILTER (rating BETWEEN 7 AND 8), count(*) FILTER (rating <= 6)`;
await measure('DuckDB: three counts with FILTER', `SELECT ${categories} FROM responses`);
await measure('DuckDB: GROUP BY rating', 'SELECT rating, count(*) FROM responses GROUP BY rating');
await measure('DuckDB: three counts, GROUP BY segment', `SELECT segment, ${categories} FROM responses GROUP BY segment`);
await measure(
  'DuckDB: GROUP BY segment, rating', 'SELECT segment, rating, count(*) FROM responses GROUP BY segment, rating');
await measure(
  'DuckDB: one sum, GROUP BY segment',
  'SELECT segment, count(*), sum((rating >= 9)::TINYINT - (rating <= 6)::TINYINT) FROM responses GROUP BY segment');
