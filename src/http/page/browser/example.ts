// A label to try, composed for the page: it has an offender, an oil, a class that can clog, a misprint, and what is no ingredient.
export const EXAMPLE = `VELVET DAY CREAM. Dermatologist tested. Free from parabens and mineral oil.

Ingredients: Aqua (Water), Glycerin, Isopropyl Myristate, Caprylic/Capric Triglyceride, Cetearyl Alcohol, Niacinamide, Butyrospermum Parkii (Shea) Butter, Dimethicone, Octyldodecyl Olivate, Panthenol, Tocophrol, Xanthan Gum, Velvetine Complex, Phenoxyethanol, Sodium Hyaluronate, Citric Acid.`;
