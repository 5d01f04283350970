// A label to try, composed for the page: it has an offender, an oil, a class that can clog, a misprint, and what is no ingredient.
export const EXAMPLE = `Velvet Day Cream. Dermatologist tested. Free from parabens and mineral oil.

Ingredients: Aqua (Water), Glycerin, Isopropyl Palmitate, Caprylic/Capric Triglyceride, Cetyl Alkohool, Niacinamide, Butyrospermum Parkii (Shea) Butter, Dimethicone, Octyldodecyl Olivate, Panthenol, Tocopherol, Xanthan Gum, Phenoxyethanol, Citric Acid.`;
