//! What the types promise: from a document and an answer to the value that a reader of the documentation expects, told as
//! `Debug` tells it. Written apart from the generator and the decoder.
//!
//! A field stands under its key; it is an `Option` where null may come or where the answer may lack it. A named fragment is
//! a field, and what is selected of a narrower abstract type is one too. What is selected of single object types is an enum.

mod cases;
mod leaf;
mod sorted;

use std::collections::BTreeMap;

use self::cases::Cases;
use self::leaf::leaf;
use self::sorted::{Entry, Narrow, Part, Sorted};
use crate::document::{Document, Operation};
use crate::json::{Json, Object};
use crate::names::{self, Names};
use crate::schema::{Kind, Schema, Type};
use crate::tree::Tree;

/// More variables than this are too many cases to count.
pub const MOST_SWITCHES: usize = 12;

/// Reads answers to one document.
#[derive(Debug)]
pub struct Reader<'a> {
    schema: &'a Schema,
    document: &'a Document,
    /// The variables that decide on conditions, each with its place in a case's number.
    switches: BTreeMap<&'a str, usize>,
    all: Cases,
    /// What the variables were, where that is known.
    case: Option<usize>,
}

/// An object, and whether the query says what it is.
type Told<'o> = (&'o Object, bool);

/// What was found of an object.
struct View {
    /// `None` where a key is missing.
    tree: Option<Tree>,
    /// Whether any key came.
    seen: bool,
}

impl<'a> Reader<'a> {
    /// A reader of answers to `document`, as the user wrote it; `values` are those of all variables that decide on
    /// conditions, or none where nobody knows them.
    ///
    /// # Errors
    ///
    /// Where there are too many variables.
    pub fn new(
        schema: &'a Schema,
        document: &'a Document,
        values: &BTreeMap<String, bool>,
    ) -> Result<Self, String> {
        let names = document
            .operations
            .iter()
            .flat_map(|operation| operation.switches.keys());
        let names: std::collections::BTreeSet<&str> = names.map(String::as_str).collect();
        if names.len() > MOST_SWITCHES {
            return Err("more variables in conditions than this side can count".to_owned());
        }
        let on = names.iter().enumerate();
        let on = on.filter(|(_, name)| values.get(**name) == Some(&true));
        let case = on.fold(0, |case, (place, _)| case | 1 << place);
        Ok(Self {
            all: Cases::of(names.len(), |_| true),
            case: (!values.is_empty()).then_some(case),
            switches: names.into_iter().zip(0..).collect(),
            schema,
            document,
        })
    }

    /// What the types of `operation` make of `data`.
    ///
    /// # Errors
    ///
    /// Where the answer is none to the operation.
    pub fn expect(&self, operation: &'a Operation, data: &Json) -> Result<Tree, String> {
        let Json::Object(object) = data else {
            return Err("the data is no object".to_owned());
        };
        let root = self.schema.root(operation.kind).unwrap_or_default();
        let parts = [Part {
            selections: &operation.selections,
            cases: self.all.clone(),
        }];
        let view = self.view(root, &parts, &[], &self.all, (object, true));
        view.tree.ok_or_else(|| "the answer lacks a key".to_owned())
    }

    /// What the type for these selections shows of `object`, which is there in the cases `around`.
    fn view(
        &self,
        parent: &str,
        parts: &[Part<'a>],
        spreads: &[(&'a str, Cases)],
        around: &Cases,
        (object, is_told): Told<'_>,
    ) -> View {
        let mut sorted = Sorted::default();
        for part in parts {
            self.sort(parent, part, &mut sorted);
        }
        for (name, cases) in spreads {
            self.sort_spread(parent, name, cases, &mut sorted);
        }
        let keys = sorted.entries.iter().map(|entry| entry.field.key.as_str());
        let mut names = Names::of(keys, names::field);
        let mut fields = Vec::new();
        let mut whole = Whole::default();
        // What depends on the type needs to be told it.
        let narrows = sorted.spreads.iter().any(|(name, _)| {
            let fragment = self.document.fragments.get(*name);
            fragment.is_some_and(|fragment| !self.always(parent, &fragment.on))
        });
        if narrows || !sorted.narrow.is_empty() || !sorted.members.is_empty() {
            whole.complete &= object.value("__typename").is_some() || is_told;
        }
        for entry in &sorted.entries {
            let value = object.value(&entry.field.sent_key());
            whole.seen |= value.is_some();
            let there = self.there(around, &entry.cases, Some(true));
            let tree = self.entry(parent, entry, there, value);
            fields.push((names.take(&entry.field.key), whole.keep(tree)));
        }
        for (name, cases) in &sorted.spreads {
            let tree = self.spread(parent, name, (around, cases), (object, is_told), &mut whole);
            let name = names.take_or(name, |name| format!("{name}_fragment"));
            fields.push((name, tree));
        }
        for narrow in &sorted.narrow {
            let applies = self.applies(parent, narrow.on, &object.typename);
            let there = self.there(around, &narrow.cases, applies);
            let tree = whole.part(there, true, || {
                let (parts, spreads) = (&narrow.parts, &narrow.spreads);
                self.view(narrow.on, parts, spreads, &narrow.cases, (object, is_told))
            });
            let name = names.take_or(narrow.on, |name| format!("on_{name}"));
            fields.push((name, tree));
        }
        if !sorted.members.is_empty() {
            let member = self.member(&sorted.members, around, (object, is_told), &mut whole);
            if fields.is_empty() {
                return whole.view(member);
            }
            fields.push((names.own("on"), member));
        }
        whole.view(Tree::Struct(String::new(), fields))
    }

    /// Whether what is selected in `cases` is there, within what is there in `around`.
    fn there(&self, around: &Cases, cases: &Cases, applies: Option<bool>) -> There {
        let is_always = around.without(cases).is_empty();
        let holds = match self.case {
            _ if is_always => Some(true),
            _ if cases.is_empty() => Some(false),
            Some(case) => Some(cases.contains(case)),
            None => None,
        };
        let is = match (holds, applies) {
            (Some(false), _) | (_, Some(false)) => Some(false),
            (Some(true), Some(true)) => Some(true),
            _ => None,
        };
        There { is, is_always }
    }

    /// Whether a value of `parent` that says it is a `typename` is of the type `on`: of a type that the schema does not have
    /// there, nobody knows.
    fn applies(&self, parent: &str, on: &str, typename: &str) -> Option<bool> {
        let is_known = self.schema.possible(parent).contains(&typename);
        is_known.then(|| self.schema.possible(on).contains(&typename))
    }

    fn spread(
        &self,
        parent: &str,
        name: &str,
        (around, cases): (&Cases, &Cases),
        (object, is_told): Told<'_>,
        whole: &mut Whole,
    ) -> Tree {
        let Some(fragment) = self.document.fragments.get(name) else {
            return Tree::none();
        };
        let narrows = !self.always(parent, &fragment.on);
        let applies = if narrows {
            self.applies(parent, &fragment.on, &object.typename)
        } else {
            Some(true)
        };
        let there = self.there(around, cases, applies);
        whole.part(there, narrows, || {
            let parts = [Part {
                selections: &fragment.selections,
                cases: self.all.clone(),
            }];
            self.view(&fragment.on, &parts, &[], &self.all, (object, is_told))
        })
    }

    fn member(
        &self,
        members: &[Narrow<'a>],
        around: &Cases,
        (object, is_told): Told<'_>,
        whole: &mut Whole,
    ) -> Tree {
        let wires = members.iter().map(|member| member.on);
        let mut variants = Names::of(wires, names::variant);
        let mut found = None;
        for member in members {
            let variant = variants.take(member.on);
            if member.on == object.typename {
                let there = self.there(around, around, Some(true));
                let part = whole.part(there, false, || {
                    self.view(
                        member.on,
                        &member.parts,
                        &member.spreads,
                        around,
                        (object, is_told),
                    )
                });
                found = Some(Tree::Tuple(variant, vec![part]));
            }
        }
        found.unwrap_or_else(|| {
            let other = variants.own("Other");
            Tree::Tuple(other, vec![Tree::Text(object.typename.clone())])
        })
    }

    /// The value under one key; `None` where it is missing and has to be there.
    fn entry(
        &self,
        parent: &str,
        entry: &Entry<'a>,
        there: There,
        value: Option<&Json>,
    ) -> Option<Tree> {
        let value = match (there.is, value) {
            (Some(false), _) | (None, None) => return Some(Tree::none()),
            (Some(true), None) => return None,
            (_, Some(value)) => value,
        };
        let (ty, never_null) = match self
            .schema
            .named(parent)
            .and_then(|ty| ty.field(&entry.field.name))
        {
            Some(field) => (
                field.ty.clone(),
                [&entry.required[..], &field.never_null].concat(),
            ),
            None => (
                Type::NonNull(Box::new(Type::Named("String".to_owned()))),
                Vec::new(),
            ),
        };
        let is_optional = !(ty.split().1 || never_null.contains(&0));
        let tree = self.value(&ty, 0, &never_null, entry, value);
        match tree {
            Some(tree) if !there.is_always && !is_optional => Some(Tree::some(tree)),
            // Another selection's value, which does not have what this one asks of it.
            None if there.is.is_none() => Some(Tree::none()),
            tree => tree,
        }
    }

    fn value(
        &self,
        ty: &Type,
        level: usize,
        never_null: &[usize],
        entry: &Entry<'a>,
        value: &Json,
    ) -> Option<Tree> {
        let (ty, non_null) = ty.split();
        let is_bare = non_null || never_null.contains(&level);
        let tree = match (ty, value) {
            (_, Json::Null) => return (!is_bare).then(Tree::none),
            (Type::List(item), Json::List(values)) => {
                let items = values
                    .iter()
                    .map(|value| self.value(item, level + 1, never_null, entry, value));
                Tree::List(items.collect::<Option<_>>()?)
            }
            (Type::Named(name), Json::Object(object)) if !entry.parts.is_empty() => {
                let is_told = self.schema.is(name, Kind::Object);
                self.view(name, &entry.parts, &[], &entry.cases, (object, is_told))
                    .tree?
            }
            (Type::Named(name), value) => leaf(self.schema, name, value),
            _ => return None,
        };
        Some(if is_bare { tree } else { Tree::some(tree) })
    }
}

/// Whether something is there.
#[derive(Clone, Copy)]
struct There {
    /// `None` where nobody knows.
    is: Option<bool>,
    /// Whether it is, whatever the variables are.
    is_always: bool,
}

/// What the parts of an object come to.
struct Whole {
    complete: bool,
    seen: bool,
}

impl Default for Whole {
    fn default() -> Self {
        Self {
            complete: true,
            seen: false,
        }
    }
}

impl Whole {
    /// A part that must be there; where it is not, the whole is not either.
    fn keep(&mut self, tree: Option<Tree>) -> Tree {
        self.complete &= tree.is_some();
        tree.unwrap_or_else(Tree::none)
    }

    /// A part read from the same object. One of which nobody knows whether it is there is when all it must have has come,
    /// and anything at all.
    fn part(&mut self, there: There, narrows: bool, view: impl FnOnce() -> View) -> Tree {
        if there.is == Some(false) {
            return Tree::none();
        }
        let view = view();
        self.seen |= view.seen;
        if there.is.is_none() {
            return view
                .tree
                .filter(|_| view.seen)
                .map_or_else(Tree::none, Tree::some);
        }
        let tree = self.keep(view.tree);
        if narrows || !there.is_always {
            Tree::some(tree)
        } else {
            tree
        }
    }

    fn view(self, tree: Tree) -> View {
        View {
            tree: self.complete.then_some(tree),
            seen: self.seen,
        }
    }
}
