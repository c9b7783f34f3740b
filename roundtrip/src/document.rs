//! Documents, as this side reads them.

use std::collections::BTreeMap;

use graphql_parser::query as ast;

use crate::schema::numbers;

/// Operations and fragments.
#[derive(Debug)]
pub struct Document {
    /// In order.
    pub operations: Vec<Operation>,
    /// By name.
    pub fragments: BTreeMap<String, Fragment>,
}

/// What is asked of a server.
#[derive(Debug)]
pub struct Operation {
    /// `query`, `mutation` or `subscription`.
    pub kind: &'static str,
    /// Its name; empty where it has none.
    pub name: String,
    /// The defaults of its variables of the type `Boolean`, by name.
    pub switches: BTreeMap<String, Option<bool>>,
    /// What it selects.
    pub selections: Vec<Selection>,
}

/// A named fragment.
#[derive(Debug)]
pub struct Fragment {
    /// Its type condition.
    pub on: String,
    /// What it selects.
    pub selections: Vec<Selection>,
}

/// A field or a fragment, and the conditions that it stands under.
#[derive(Debug)]
pub struct Selection {
    /// Each has to hold.
    pub tests: Vec<Test>,
    /// What is selected.
    pub what: What,
}

/// What a selection selects.
#[derive(Debug)]
pub enum What {
    /// A field.
    Field(Field),
    /// `...Name`
    Spread(String),
    /// `... on Card { }`
    Inline {
        /// The type condition.
        on: Option<String>,
        /// What stands between the braces.
        selections: Vec<Selection>,
    },
}

/// A selected field.
#[derive(Debug)]
pub struct Field {
    /// What the answer calls it.
    pub key: String,
    /// What the schema calls it.
    pub name: String,
    /// The levels of `@required`.
    pub required: Vec<usize>,
    /// What is selected of it.
    pub selections: Vec<Selection>,
}

/// `@include` or `@skip`: the value, and what it has to be for the selection to stay.
#[derive(Debug, PartialEq, Eq)]
pub struct Test {
    /// What decides.
    pub switch: Switch,
    /// `true` for `@include`.
    pub wanted: bool,
}

/// What decides on a condition.
#[derive(Debug, PartialEq, Eq)]
pub enum Switch {
    /// A variable.
    Variable(String),
    /// `true` or `false`.
    Literal(bool),
}

impl Field {
    /// The key of the answer that is sent for it. What is called `__typename` there is the name of a type and nothing else,
    /// so another field that the document calls so, with any number of underscores behind, has one more.
    pub fn sent_key(&self) -> String {
        let stem = self.key.trim_end_matches('_');
        let is_type = self.key == "__typename" && self.name == "__typename";
        if stem == "__typename" && !is_type {
            format!("{}_", self.key)
        } else {
            self.key.clone()
        }
    }
}

impl Document {
    /// Reads a document.
    ///
    /// # Errors
    ///
    /// Says what is no GraphQL.
    pub fn parse(text: &str) -> Result<Self, String> {
        let parsed = ast::parse_query::<String>(text).map_err(|error| error.to_string())?;
        let mut document = Self {
            operations: Vec::new(),
            fragments: BTreeMap::new(),
        };
        for definition in parsed.definitions {
            match definition {
                ast::Definition::Operation(operation) => {
                    document.operations.push(self::operation(operation));
                }
                ast::Definition::Fragment(fragment) => {
                    let ast::TypeCondition::On(on) = fragment.type_condition;
                    let selections = selections(fragment.selection_set);
                    let fragment_of = Fragment { on, selections };
                    document.fragments.insert(fragment.name, fragment_of);
                }
            }
        }
        Ok(document)
    }

    /// The operation called `name`.
    pub fn operation(&self, name: &str) -> Option<&Operation> {
        self.operations
            .iter()
            .find(|operation| operation.name == name)
    }

    /// For each response key the levels at which some `@required` wants a value.
    pub fn required_levels(&self) -> BTreeMap<String, Vec<usize>> {
        let mut levels = BTreeMap::new();
        for operation in &self.operations {
            add_levels(&operation.selections, &mut levels);
        }
        for fragment in self.fragments.values() {
            add_levels(&fragment.selections, &mut levels);
        }
        levels
    }
}

fn add_levels(selections: &[Selection], levels: &mut BTreeMap<String, Vec<usize>>) {
    for selection in selections {
        match &selection.what {
            What::Field(field) => {
                levels
                    .entry(field.sent_key())
                    .or_default()
                    .extend(&field.required);
                add_levels(&field.selections, levels);
            }
            What::Inline { selections, .. } => add_levels(selections, levels),
            What::Spread(_) => {}
        }
    }
}

fn operation(operation: ast::OperationDefinition<'_, String>) -> Operation {
    let (kind, name, variables, set) = match operation {
        ast::OperationDefinition::SelectionSet(set) => ("query", None, Vec::new(), set),
        ast::OperationDefinition::Query(query) => (
            "query",
            query.name,
            query.variable_definitions,
            query.selection_set,
        ),
        ast::OperationDefinition::Mutation(item) => (
            "mutation",
            item.name,
            item.variable_definitions,
            item.selection_set,
        ),
        ast::OperationDefinition::Subscription(item) => (
            "subscription",
            item.name,
            item.variable_definitions,
            item.selection_set,
        ),
    };
    let switches = variables.into_iter().filter_map(|variable| {
        let is_switch = variable.var_type.to_string().trim_end_matches('!') == "Boolean";
        let default = match variable.default_value {
            Some(ast::Value::Boolean(value)) => Some(value),
            _ => None,
        };
        is_switch.then_some((variable.name, default))
    });
    Operation {
        kind,
        name: name.unwrap_or_default(),
        switches: switches.collect(),
        selections: selections(set),
    }
}

fn selections(set: ast::SelectionSet<'_, String>) -> Vec<Selection> {
    set.items.into_iter().map(selection).collect()
}

fn selection(selection: ast::Selection<'_, String>) -> Selection {
    match selection {
        ast::Selection::Field(field) => Selection {
            tests: tests(&field.directives),
            what: What::Field(Field {
                required: required(&field.directives),
                key: field.alias.unwrap_or_else(|| field.name.clone()),
                name: field.name,
                selections: selections(field.selection_set),
            }),
        },
        ast::Selection::FragmentSpread(spread) => Selection {
            tests: tests(&spread.directives),
            what: What::Spread(spread.fragment_name),
        },
        ast::Selection::InlineFragment(inline) => Selection {
            tests: tests(&inline.directives),
            what: What::Inline {
                on: inline.type_condition.map(|ast::TypeCondition::On(on)| on),
                selections: selections(inline.selection_set),
            },
        },
    }
}

fn tests(directives: &[ast::Directive<'_, String>]) -> Vec<Test> {
    let tests = directives.iter().filter_map(|directive| {
        let wanted = match directive.name.as_str() {
            "include" => true,
            "skip" => false,
            _ => return None,
        };
        let switch = match directive.arguments.first() {
            Some((_, ast::Value::Variable(name))) => Switch::Variable(name.clone()),
            Some((_, ast::Value::Boolean(value))) => Switch::Literal(*value),
            _ => return None,
        };
        Some(Test { switch, wanted })
    });
    tests.collect()
}

fn required(directives: &[ast::Directive<'_, String>]) -> Vec<usize> {
    let all = directives
        .iter()
        .filter(|directive| directive.name == "required");
    let levels = all.flat_map(|directive| match directive.arguments.first() {
        Some((_, levels)) => numbers(levels),
        None => vec![0],
    });
    levels.collect()
}
