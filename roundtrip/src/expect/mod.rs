//! What the types promise: from a document and an answer to the value that a reader of the documentation expects, told as
//! `Debug` tells it. Written apart from the generator and the decoder.
//!
//! A field stands under its key; it is an `Option` where null may come or where the answer may lack it. A named fragment is
//! a field, and what is selected of a narrower abstract type is one too. What is selected of single object types is an enum.

mod leaf;
mod sorted;

use std::collections::BTreeMap;

use self::leaf::leaf;
use self::sorted::{Entry, Narrow, Part, Sorted};
use crate::document::{Document, Operation};
use crate::json::{Json, Object};
use crate::names::{self, Names};
use crate::schema::{Schema, Type};
use crate::tree::Tree;

/// The assignments of all variables under which something is there: a bit for each.
type Cases = u64;

/// More variables than this do not fit.
pub const MOST_SWITCHES: usize = 6;

/// Reads answers to one document.
#[derive(Debug)]
pub struct Reader<'a> {
    schema: &'a Schema,
    document: &'a Document,
    switches: BTreeMap<&'a str, Cases>,
    all: Cases,
}

/// What was found of an object.
struct View {
    /// `None` where a key is missing.
    tree: Option<Tree>,
    /// Whether any key came.
    seen: bool,
}

impl<'a> Reader<'a> {
    /// A reader of answers to `document`, as the user wrote it.
    ///
    /// # Errors
    ///
    /// Where there are too many variables.
    pub fn new(schema: &'a Schema, document: &'a Document) -> Result<Self, String> {
        let names = document
            .operations
            .iter()
            .flat_map(|operation| operation.switches.keys());
        let names: std::collections::BTreeSet<&str> = names.map(String::as_str).collect();
        if names.len() > MOST_SWITCHES {
            return Err("more variables in conditions than this side can count".to_owned());
        }
        let count = 1_u32 << names.len();
        let all = if count == 64 {
            u64::MAX
        } else {
            (1 << count) - 1
        };
        let switches = names.into_iter().enumerate().map(|(place, name)| {
            let cases = (0..count).filter(|case| case >> place & 1 == 1);
            (name, cases.fold(0, |cases, case| cases | 1 << case))
        });
        Ok(Self {
            switches: switches.collect(),
            schema,
            document,
            all,
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
            cases: self.all,
        }];
        let view = self.view(root, &parts, &[], self.all, object);
        view.tree.ok_or_else(|| "the answer lacks a key".to_owned())
    }

    /// What the type for these selections shows of `object`, which is there in the cases `around`.
    fn view(
        &self,
        parent: &str,
        parts: &[Part<'a>],
        spreads: &[(&'a str, Cases)],
        around: Cases,
        object: &Object,
    ) -> View {
        let mut sorted = Sorted::default();
        for part in parts {
            self.sort(parent, *part, &mut sorted);
        }
        for (name, cases) in spreads {
            self.sort_spread(parent, name, *cases, &mut sorted);
        }
        let mut names = Names::default();
        let mut fields = Vec::new();
        let mut whole = Whole::default();
        // What depends on the type needs to be told it, and asks for it.
        let narrows = sorted.spreads.iter().any(|(name, _)| {
            let fragment = self.document.fragments.get(*name);
            fragment.is_some_and(|fragment| !self.always(parent, &fragment.on))
        });
        if narrows || !sorted.narrow.is_empty() || !sorted.members.is_empty() {
            whole.complete &= object.value("__typename").is_some();
        }
        for entry in &sorted.entries {
            let value = object.value(&entry.field.key);
            whole.seen |= value.is_some();
            let tree = self.entry(parent, entry, around & !entry.cases != 0, value);
            fields.push((names.take(names::field(&entry.field.key)), whole.keep(tree)));
        }
        for (name, cases) in &sorted.spreads {
            let tree = self.spread(parent, name, around & !cases != 0, object, &mut whole);
            fields.push((names.take(names::field(name)), tree));
        }
        for narrow in &sorted.narrow {
            let is_one = self
                .schema
                .possible(narrow.on)
                .contains(&object.typename.as_str());
            let tree = if is_one {
                let view = self.view(
                    narrow.on,
                    &narrow.parts,
                    &narrow.spreads,
                    narrow.cases,
                    object,
                );
                whole.part(view, around & !narrow.cases != 0, true)
            } else {
                Tree::none()
            };
            fields.push((names.take(names::field(narrow.on)), tree));
        }
        if !sorted.members.is_empty() {
            let member = self.member(&sorted.members, around, object, &mut whole);
            if fields.is_empty() {
                return whole.view(member);
            }
            fields.push((names.take("on".to_owned()), member));
        }
        whole.view(Tree::Struct(String::new(), fields))
    }

    fn spread(
        &self,
        parent: &str,
        name: &str,
        may_lack: bool,
        object: &Object,
        whole: &mut Whole,
    ) -> Tree {
        let Some(fragment) = self.document.fragments.get(name) else {
            return Tree::none();
        };
        let narrows = !self.always(parent, &fragment.on);
        let possible = self.schema.possible(&fragment.on);
        if narrows && !possible.contains(&object.typename.as_str()) {
            return Tree::none();
        }
        let parts = [Part {
            selections: &fragment.selections,
            cases: self.all,
        }];
        let view = self.view(&fragment.on, &parts, &[], self.all, object);
        whole.part(view, may_lack, narrows)
    }

    fn member(
        &self,
        members: &[Narrow<'a>],
        around: Cases,
        object: &Object,
        whole: &mut Whole,
    ) -> Tree {
        let mut variants = Names::default();
        let mut found = None;
        for member in members {
            let variant = variants.take(names::variant(member.on));
            if member.on == object.typename {
                let view = self.view(member.on, &member.parts, &member.spreads, around, object);
                found = Some(Tree::Tuple(variant, vec![whole.part(view, false, false)]));
            }
        }
        found.unwrap_or_else(|| {
            let other = variants.take("Other".to_owned());
            Tree::Tuple(other, vec![Tree::Text(object.typename.clone())])
        })
    }

    /// The value under one key; `None` where it is missing and has to be there.
    fn entry(
        &self,
        parent: &str,
        entry: &Entry<'a>,
        may_lack: bool,
        value: Option<&Json>,
    ) -> Option<Tree> {
        let Some(value) = value else {
            return may_lack.then(Tree::none);
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
            Some(tree) if may_lack && !is_optional => Some(Tree::some(tree)),
            // Another selection's value, which does not have what this one asks of it.
            None if may_lack => Some(Tree::none()),
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
                self.view(name, &entry.parts, &[], entry.cases, object)
                    .tree?
            }
            (Type::Named(name), value) => leaf(self.schema, name, value),
            _ => return None,
        };
        Some(if is_bare { tree } else { Tree::some(tree) })
    }
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

    /// A part read from the same object. One that an answer may lack is there when all it must have has come, and anything
    /// at all.
    fn part(&mut self, view: View, may_lack: bool, narrows: bool) -> Tree {
        self.seen |= view.seen;
        if may_lack {
            return view
                .tree
                .filter(|_| view.seen)
                .map_or_else(Tree::none, Tree::some);
        }
        let tree = self.keep(view.tree);
        if narrows { Tree::some(tree) } else { tree }
    }

    fn view(self, tree: Tree) -> View {
        View {
            tree: self.complete.then_some(tree),
            seen: self.seen,
        }
    }
}
