//! Random documents that are valid: fragments in fragments, several occurrences of one key, conditions everywhere.

mod values;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use crate::random::Random;
use crate::schema::{Definition, Field, Kind, Schema, Type};

/// So many variables decide on conditions: in most documents few, so that they meet again.
const SWITCHES: usize = 4;

/// In the others.
const MANY_SWITCHES: usize = 12;

/// A document in the making.
#[derive(Debug)]
pub struct Inventor<'a> {
    schema: &'a Schema,
    random: Random,
    /// What each response key stands for, everywhere in the document: so no two fields are at odds.
    keys: BTreeMap<String, String>,
    fragments: Vec<Fragment>,
    /// By name: the type, and the default.
    variables: BTreeMap<String, String>,
    /// Variables and fragments used by what is being written.
    used: BTreeSet<String>,
    /// How many more selections may be made up.
    left: usize,
    switches: usize,
    /// Whether `__typename` is the key of other fields.
    is_typename_taken: bool,
    /// The next field stands under no condition.
    is_alone: bool,
}

#[derive(Debug)]
struct Fragment {
    name: String,
    on: String,
    text: String,
    uses: BTreeSet<String>,
}

/// A document and the names of its operations.
#[derive(Debug, Clone)]
pub struct Invented {
    /// The text.
    pub text: String,
    /// In order.
    pub operations: Vec<String>,
}

impl<'a> Inventor<'a> {
    /// An inventor for one document.
    pub fn new(schema: &'a Schema, mut random: Random) -> Self {
        let left = 8 + random.below(70);
        let switches = if random.chance(20) {
            MANY_SWITCHES
        } else {
            SWITCHES
        };
        let is_typename_taken = random.chance(15);
        Self {
            schema,
            random,
            keys: BTreeMap::new(),
            fragments: Vec::new(),
            variables: BTreeMap::new(),
            used: BTreeSet::new(),
            left,
            switches,
            is_typename_taken,
            is_alone: false,
        }
    }

    /// A document of one operation, or two that share fragments.
    pub fn document(mut self) -> Invented {
        let count = 1 + usize::from(self.random.chance(25));
        let mut text = String::new();
        let mut operations = Vec::new();
        for number in 0..count {
            let (kind, root) = self.root();
            let selections = if kind == "subscription" {
                self.lone_field(&root)
            } else {
                self.selection_set(&root, 0)
            };
            let used = std::mem::take(&mut self.used);
            let name = format!("Ask{number}");
            let variables = self
                .variables
                .iter()
                .filter(|(name, _)| used.contains(*name));
            let variables: Vec<String> = variables
                .map(|(name, ty)| format!("{name}: {ty}"))
                .collect();
            let variables = match variables.join(", ") {
                none if none.is_empty() => none,
                some => format!("({some})"),
            };
            let _infallible = write!(text, "{kind} {name}{variables} {selections}\n\n");
            operations.push(name);
            self.left += 10;
        }
        for fragment in &self.fragments {
            let Fragment {
                name,
                on,
                text: selections,
                ..
            } = fragment;
            let _infallible = write!(text, "fragment {name} on {on} {selections}\n\n");
        }
        let text = format!("{}\n", text.trim_end());
        Invented { text, operations }
    }

    fn root(&mut self) -> (&'static str, String) {
        let kind = match self.random.below(10) {
            0 => "mutation",
            1 => "subscription",
            _ => "query",
        };
        match (self.schema.root(kind), self.schema.root("query")) {
            (Some(root), _) => (kind, root.to_owned()),
            (None, root) => ("query", root.unwrap_or_default().to_owned()),
        }
    }

    /// A subscription has one root field, under no condition.
    fn lone_field(&mut self, root: &str) -> String {
        let schema = self.schema;
        let fields = schema
            .named(root)
            .map_or(&[][..], |definition| &definition.fields);
        self.is_alone = true;
        let field = self
            .random
            .pick(fields)
            .and_then(|field| self.field(field, 0));
        format!("{{ {} }}", field.unwrap_or_default())
    }

    fn selection_set(&mut self, parent: &str, depth: usize) -> String {
        let mut selections = Vec::new();
        let count = 1 + self.random.below(6);
        for _ in 0..count {
            selections.extend(self.selection(parent, depth));
        }
        if selections.is_empty() {
            selections.extend(self.leaf_or_typename(parent));
        }
        if self.random.chance(15) {
            // The same once more: another occurrence of each of its keys.
            let again = self.random.pick(&selections).cloned();
            selections.extend(again);
        }
        format!("{{ {} }}", selections.join(" "))
    }

    fn leaf_or_typename(&mut self, parent: &str) -> Option<String> {
        let schema = self.schema;
        let definition = schema.named(parent)?;
        let leaves: Vec<&Field> = definition
            .fields
            .iter()
            .filter(|field| !self.is_composite(field))
            .collect();
        let leaf = self.random.pick(&leaves).copied();
        let leaf = leaf.and_then(|leaf| self.field(leaf, usize::MAX));
        Some(leaf.unwrap_or_else(|| self.typename()))
    }

    fn is_composite(&self, field: &Field) -> bool {
        self.schema
            .named(field.ty.name())
            .is_some_and(Definition::is_composite)
    }

    fn selection(&mut self, parent: &str, depth: usize) -> Option<String> {
        if self.left == 0 || depth > 9 {
            return None;
        }
        self.left -= 1;
        let schema = self.schema;
        let definition = schema.named(parent)?;
        let is_abstract = definition.kind != Kind::Object;
        match self.random.below(if is_abstract { 22 } else { 16 }) {
            0 => Some(self.typename()),
            1 => {
                let (condition, set) = (self.condition(80), self.selection_set(parent, depth + 1));
                Some(format!("...{condition} {set}"))
            }
            2..=4 | 16 | 17 => self.spread(parent, depth),
            18 => self.one_key_two_fields(parent),
            5 | 19..=21 => {
                let on = self.overlapping(parent)?;
                let (condition, set) = (self.condition(20), self.selection_set(&on, depth + 1));
                Some(format!("... on {on}{condition} {set}"))
            }
            _ => {
                let field = self.random.pick(&definition.fields)?;
                self.field(field, depth)
            }
        }
    }

    fn typename(&mut self) -> String {
        let key = if self.is_typename_taken || self.random.chance(40) {
            "its: "
        } else {
            ""
        };
        format!("{key}__typename{}", self.condition(15))
    }

    fn field(&mut self, field: &Field, depth: usize) -> Option<String> {
        let is_composite = self.is_composite(field);
        if is_composite && depth > 8 {
            return None;
        }
        let arguments = self.arguments(&field.arguments);
        let prefix = self.key(field, is_composite, &arguments);
        // A second occurrence asks for other things, under other conditions.
        let twice = is_composite && !self.is_alone && self.random.chance(15);
        let occurrences: Vec<String> = (0..=usize::from(twice))
            .map(|_| {
                let required = self.required(field);
                let condition = self.condition(if self.is_alone { 0 } else { 18 });
                self.is_alone = false;
                let set = if is_composite {
                    format!(" {}", self.selection_set(field.ty.name(), depth + 1))
                } else {
                    String::new()
                };
                format!(
                    "{prefix}{}{arguments}{required}{condition}{set}",
                    field.name
                )
            })
            .collect();
        Some(occurrences.join(" "))
    }

    /// What makes a key that stands for nothing else the field's.
    fn key(&mut self, field: &Field, is_composite: bool, arguments: &str) -> String {
        let shape = if is_composite { "{}" } else { field.ty.name() };
        let meaning = format!("{}{arguments}: {}", field.name, field.ty.with_name(shape));
        let alias = self.random.chance(20).then(|| {
            const TYPENAMES: [&str; 2] = ["__typename", "__typename_"];
            const ALIASES: [&str; 8] = [
                "self",
                "other",
                "type",
                "userName",
                "user_name",
                "on",
                "same",
                "Same",
            ];
            let aliases = if self.is_typename_taken {
                &TYPENAMES[..]
            } else {
                &ALIASES[..]
            };
            self.random
                .pick(aliases)
                .copied()
                .unwrap_or("same")
                .to_owned()
        });
        let first = alias.unwrap_or_else(|| field.name.clone());
        let numbered = (2..).map(|number| format!("{first}{number}"));
        for key in std::iter::once(first.clone()).chain(numbered) {
            let known = self
                .keys
                .entry(key.clone())
                .or_insert_with(|| meaning.clone());
            if *known == meaning {
                return if key == field.name {
                    String::new()
                } else {
                    format!("{key}: ")
                };
            }
        }
        String::new()
    }

    /// Two object types whose different fields stand under the same key.
    fn one_key_two_fields(&mut self, parent: &str) -> Option<String> {
        let possible = self.schema.possible(parent);
        let (one, other) = (*self.random.pick(&possible)?, *self.random.pick(&possible)?);
        let schema = self.schema;
        let leaves = |name: &str| -> Vec<&'a Field> {
            let fields = schema
                .named(name)
                .map_or(&[][..], |definition| &definition.fields);
            let leaves = fields.iter().filter(|field| {
                let ty = schema.named(field.ty.name());
                !ty.is_some_and(Definition::is_composite) && field.arguments.is_empty()
            });
            leaves.collect()
        };
        let first = *self.random.pick(&leaves(one))?;
        let same: Vec<&Field> = leaves(other)
            .into_iter()
            .filter(|field| field.ty == first.ty)
            .collect();
        let second = *self.random.pick(&same)?;
        if one == other {
            return None;
        }
        let key = format!("either{}", self.keys.len());
        self.keys.insert(key.clone(), "taken".to_owned());
        Some(format!(
            "... on {one} {{ {key}: {} }} ... on {other} {{ {key}: {} }}",
            first.name, second.name
        ))
    }

    /// `@required`, where something may be null.
    fn required(&mut self, field: &Field) -> String {
        let levels = nullable_levels(&field.ty, 0);
        let levels: Vec<String> = levels.iter().map(ToString::to_string).collect();
        match self.random.below(20) {
            0 if levels.first().is_some_and(|level| level == "0") => " @required".to_owned(),
            1 if !levels.is_empty() => format!(" @required(levels: [{}])", levels.join(", ")),
            _ => String::new(),
        }
    }

    fn condition(&mut self, percent: usize) -> String {
        if !self.random.chance(percent) {
            return String::new();
        }
        let both = ["include", "skip"];
        let kept = match self.random.below(10) {
            0 => &both[..],
            1..=4 => &both[1..],
            _ => &both[..1],
        };
        let conditions: Vec<String> = kept
            .iter()
            .map(|directive| format!(" @{directive}(if: {})", self.switch()))
            .collect();
        conditions.concat()
    }

    fn switch(&mut self) -> String {
        const TYPES: [&str; 4] = [
            "Boolean!",
            "Boolean! = true",
            "Boolean = false",
            "Boolean! = false",
        ];
        if self.random.chance(8) {
            return self.random.chance(60).to_string();
        }
        let number = self.random.below(self.switches);
        let name = format!("$when{number}");
        let ty = TYPES.get(number).copied().unwrap_or("Boolean!");
        self.variables.insert(name.clone(), ty.to_owned());
        self.used.insert(name.clone());
        name
    }

    fn spread(&mut self, parent: &str, depth: usize) -> Option<String> {
        let condition = self.condition(20);
        let fitting: Vec<usize> = (0..self.fragments.len())
            .filter(|place| {
                let fragment = self.fragments.get(*place);
                fragment.is_some_and(|fragment| self.overlap(parent, &fragment.on))
            })
            .collect();
        if self.random.chance(45)
            && let Some(fragment) = self
                .random
                .pick(&fitting)
                .and_then(|place| self.fragments.get(*place))
        {
            self.used.extend(fragment.uses.iter().cloned());
            return Some(format!("...{}{condition}", fragment.name));
        }
        let on = if self.random.chance(50) {
            parent.to_owned()
        } else {
            self.overlapping(parent)?
        };
        let around = std::mem::take(&mut self.used);
        let text = self.selection_set(&on, depth + 1);
        let uses = std::mem::replace(&mut self.used, around);
        self.used.extend(uses.iter().cloned());
        let name = format!("Part{}", self.fragments.len());
        let spread = format!("...{name}{condition}");
        self.fragments.push(Fragment {
            name,
            on,
            text,
            uses,
        });
        Some(spread)
    }

    /// A type that a value of the type `parent` may be of too.
    fn overlapping(&mut self, parent: &str) -> Option<String> {
        let schema = self.schema;
        let types: Vec<&str> = schema
            .composites()
            .filter(|other| self.overlap(parent, other))
            .collect();
        self.random.pick(&types).map(|name| (*name).to_owned())
    }

    fn overlap(&self, one: &str, other: &str) -> bool {
        let possible = self.schema.possible(one);
        self.schema
            .possible(other)
            .iter()
            .any(|name| possible.contains(name))
    }
}

/// The levels of a type at which null may come.
fn nullable_levels(ty: &Type, level: usize) -> Vec<usize> {
    let (bare, non_null) = ty.split();
    let mut levels = if non_null { Vec::new() } else { vec![level] };
    if let Type::List(item) = bare {
        levels.extend(nullable_levels(item, level + 1));
    }
    levels
}
