import D from 'better-sqlite3'; const db = new D('/work/main/dist/porewise.db', { readonly: true });
const T = (n, f) => { const t = performance.now(); const r = f(); console.log(n, (performance.now() - t).toFixed(1)); return r; };
T('src', () => db.prepare('SELECT * FROM source').all());
T('names raw all', () => db.prepare('SELECT key, text, kind, ingredient_id FROM name').raw().all());
T('names raw all again', () => db.prepare('SELECT key, text, kind, ingredient_id FROM name').raw().all());
T('ingr', () => db.prepare('SELECT id, name, class_id, oil, active, cap FROM ingredient ORDER BY name COLLATE NOCASE, id').all());
T('ingr no order raw', () => db.prepare('SELECT id, name, class_id, oil, active, cap FROM ingredient').raw().all());
T('ratings', () => db.prepare(`SELECT rating.*, (SELECT group_concat(source_id, ';' ORDER BY position) FROM rating_also AS also
         WHERE also.ingredient_id = rating.ingredient_id AND also.family = rating.family AND also.basis = rating.basis) AS also
       FROM rating ORDER BY ingredient_id, family, basis`).all());
const j = T('names json', () => db.prepare("SELECT json_group_array(json_array(key, text, kind, ingredient_id)) FROM name").pluck().get());
T('parse', () => JSON.parse(j)); console.log(j.length);
const j2 = T('ingr json', () => db.prepare("SELECT json_group_array(json_array(id, name, class_id, oil, active, cap)) FROM ingredient").pluck().get());
T('parse', () => JSON.parse(j2));
const g = T('grouped', () => db.prepare("SELECT ingredient.id, name, class_id, oil, active, cap, (SELECT json_group_array(json_array(key, text, kind)) FROM name WHERE ingredient_id = ingredient.id) FROM ingredient").raw().all());
console.log(db.pragma('mmap_size'), db.pragma('page_size'), process.memoryUsage().rss / 1e6);
