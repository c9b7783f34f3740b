//! Operations that answer a list a page at a time: a query with a variable that is a number and says
//! which page, in the arguments of a root field whose object has the list `data`.

use std::collections::BTreeSet;

use super::Lowering;
use super::mocks::{is_integer, known_as};
use crate::document::ast::{Field, OperationDefinition, OperationKind, Selection, ValueKind};
use crate::ir;

/// The argument, or the variable, that says which page.
const PAGE: &str = "page";

/// The page that a list begins with where neither the document nor the schema says another.
const FIRST: i32 = 1;

impl Lowering<'_> {
    /// How the pages of `operation` are turned; `None` where it has none, or where it does not say
    /// which of several lists they are of.
    pub(super) fn pages(
        &self,
        operation: &OperationDefinition,
        variables: &ir::Fields,
        data: &ir::Object,
        fragments: &[ir::Object],
    ) -> Option<ir::Pages> {
        if operation.kind != OperationKind::Query {
            return None;
        }
        let views = Views { fragments };
        let mut keys = Vec::new();
        let roots = views.of(View::root(data));
        for field in roots.iter().flat_map(|root| &root.object.fields) {
            if !keys.contains(&field.key.as_str()) {
                keys.push(field.key.as_str());
            }
        }
        let mut found = keys.iter().filter_map(|key| {
            let variable = self.page_variable(operation, key, variables)?;
            let pages = views.pages(&roots, key)?;
            Some((variable, pages))
        });
        let (variable, pages) = found.next()?;
        if found.next().is_some() {
            return None;
        }
        Some(ir::Pages {
            variable: variable.name.to_owned(),
            number: variable.ty.to_owned(),
            first: variable.first,
            ..pages
        })
    }

    /// The variable that the root field `key` takes its page from: what stands in an argument called
    /// `page`, or in an input field of that name inside its arguments; else one that is called so itself.
    fn page_variable<'v>(
        &self,
        operation: &OperationDefinition,
        key: &str,
        variables: &'v ir::Fields,
    ) -> Option<PageVariable<'v>> {
        let root = self.schema.root(operation.kind)?;
        // Every occurrence of the key has the same arguments.
        let field = self.root_field(operation, key)?;
        let mut by_place = None;
        let mut by_name = None;
        self.uses_in_arguments(root, field, &mut |wire, place| {
            let variable = variables.0.iter().find(|field| field.key == wire);
            let Some(variable) = variable.and_then(|it| Some((it, number(&it.ty)?))) else {
                return;
            };
            let default = place.definition.default_int;
            if place.definition.name == PAGE && by_place.is_none() {
                by_place = Some((variable, default));
            }
            if wire == PAGE && by_name.is_none() {
                by_name = Some((variable, default));
            }
        });
        let ((variable, ty), of_argument) = by_place.or(by_name)?;
        let first = default_of(operation, &variable.key).or(of_argument);
        Some(PageVariable {
            name: &variable.name,
            ty,
            first: first.unwrap_or(FIRST),
        })
    }

    /// The first root field `key`, in the operation itself or in its fragments.
    fn root_field(&self, operation: &OperationDefinition, key: &str) -> Option<&Field> {
        let operation = self
            .operations
            .iter()
            .find(|known| known.span == operation.span)?;
        let mut seen = BTreeSet::new();
        let mut open = vec![&operation.selection_set];
        while let Some(set) = open.pop() {
            for selection in &set.selections {
                match selection {
                    Selection::Field(field) if field.response_key().text == key => {
                        return Some(field);
                    }
                    Selection::Field(_) => {}
                    Selection::InlineFragment(inline) => open.push(&inline.selection_set),
                    Selection::FragmentSpread(spread) => {
                        let name = spread.name.text.as_str();
                        let fragment = self.fragments.get(name);
                        open.extend(
                            fragment
                                .filter(|_| seen.insert(name))
                                .map(|fragment| &fragment.selection_set),
                        );
                    }
                }
            }
        }
        None
    }
}

/// The variable that says which page, and where it begins when it says nothing.
struct PageVariable<'v> {
    name: &'v str,
    ty: &'v str,
    first: i32,
}

/// A number that the document gives `variable`; null is as good as nothing.
fn default_of(operation: &OperationDefinition, variable: &str) -> Option<i32> {
    let mut variables = operation.variables.iter();
    let definition = variables.find(|definition| definition.name.text == variable)?;
    match &definition.default_value.as_ref()?.kind {
        ValueKind::Int(digits) => digits.parse().ok(),
        _ => None,
    }
}

/// A type that reads a JSON object of the answer, and how its value is come to from the data.
#[derive(Clone)]
struct View<'a> {
    object: &'a ir::Object,
    steps: Vec<ir::PageStep>,
    /// Response keys that lead to the JSON object.
    path: String,
    home: ir::Home,
    /// Whether a condition stands on the way.
    conditional: bool,
}

impl<'a> View<'a> {
    fn root(object: &'a ir::Object) -> Self {
        Self {
            object,
            steps: Vec::new(),
            path: "data".to_owned(),
            home: ir::Home::default(),
            conditional: false,
        }
    }

    /// The steps to `field`, and what it holds when it is not null.
    fn step(&self, field: &'a ir::Field) -> (Vec<ir::PageStep>, &'a ir::OutputType) {
        let (nullable, ty) = match &field.ty {
            ir::OutputType::Nullable(inner) => (true, &**inner),
            ty => (false, ty),
        };
        let (boxed, ty) = match ty {
            ir::OutputType::Boxed(inner) => (true, &**inner),
            ty => (false, ty),
        };
        let mut steps = self.steps.clone();
        steps.push(ir::PageStep {
            name: field.name.clone(),
            nullable,
            boxed,
            path: format!("{}.{}", self.path, field.key),
        });
        (steps, ty)
    }

    /// What the object in `field` looks like from here.
    fn child(&self, field: &'a ir::Field) -> Option<Self> {
        let (steps, ty) = self.step(field);
        let ir::OutputType::Object { type_name, .. } = ty else {
            return None;
        };
        let mut children = self.object.children.iter();
        let object = children.find(|child| child.type_name == *type_name)?;
        let mut home = self.home.clone();
        home.modules.extend(self.object.module_name.clone());
        Some(Self {
            object,
            path: format!("{}.{}", self.path, field.key),
            steps,
            home,
            conditional: self.conditional || field.conditional,
        })
    }

    /// What a fragment that is spread here makes of the same JSON object.
    fn part(&self, spread: &ir::Spread, object: &'a ir::Object) -> Self {
        let mut steps = self.steps.clone();
        steps.push(ir::PageStep {
            name: spread.name.clone(),
            nullable: spread.conditional,
            boxed: spread.boxed,
            path: self.path.clone(),
        });
        Self {
            object,
            steps,
            path: self.path.clone(),
            home: ir::Home {
                in_fragment: true,
                modules: Vec::new(),
            },
            conditional: self.conditional || spread.conditional,
        }
    }
}

/// The fragments of the module, in which a part of a page may lie.
struct Views<'a> {
    fragments: &'a [ir::Object],
}

impl<'a> Views<'a> {
    /// All types that read the JSON object of `view` whatever it is: itself and fragments. Spreads of
    /// spreads may double with every step, so each fragment is looked into once: by a way without a
    /// condition where there is one.
    fn of(&self, view: View<'a>) -> Vec<View<'a>> {
        let mut seen = BTreeSet::new();
        let mut views = vec![view];
        for with_conditions in [false, true] {
            let mut place = 0;
            while let Some(view) = views.get(place).cloned() {
                place += 1;
                // Some values of a narrower type would have no page at all.
                let always = view.object.spreads.iter().filter(|spread| {
                    spread.types.is_none() && (with_conditions || !spread.conditional)
                });
                for spread in always {
                    let ir::SpreadType::Fragment(type_name) = &spread.ty else {
                        continue;
                    };
                    let mut fragments = self.fragments.iter();
                    let fragment = fragments.find(|known| known.type_name == *type_name);
                    let Some(fragment) = fragment.filter(|_| seen.insert(type_name)) else {
                        continue;
                    };
                    views.push(view.part(spread, fragment));
                }
            }
        }
        views
    }

    /// The pages in the root field `key`, all but how they are asked for.
    fn pages(&self, roots: &[View<'a>], key: &str) -> Option<ir::Pages> {
        let mut page = Vec::new();
        for root in roots {
            let mut fields = root.object.fields.iter();
            let field = fields.find(|field| field.key == key);
            let child = field.and_then(|field| root.child(field));
            page.extend(child.into_iter().flat_map(|child| self.of(child)));
        }
        // Stable: of the same kind the nearest is first.
        page.sort_by_key(|view| view.conditional);
        let (view, field) = found(&page, "data", |ty| item_of(ty).is_some())?;
        let (list, ty) = view.step(field);
        let mut uncounted = Vec::new();
        let mut count = |wire| {
            let Some((view, field)) = found(&page, wire, is_count) else {
                let is_there = found(&page, wire, |_| true).is_some();
                uncounted.extend(is_there.then_some(wire));
                return None;
            };
            Some(view.step(field).0)
        };
        let (total, per_page) = (count("total"), count("per_page"));
        let current_page = count("current_page");
        Some(ir::Pages {
            variable: String::new(),
            number: String::new(),
            first: FIRST,
            list,
            home: view.home.clone(),
            item: item_of(ty)?.clone(),
            total,
            per_page,
            current_page,
            uncounted,
        })
    }
}

/// The field `wire` of a page, where it is most surely there.
fn found<'v, 'a>(
    page: &'v [View<'a>],
    wire: &str,
    fits: impl Fn(&ir::OutputType) -> bool,
) -> Option<(&'v View<'a>, &'a ir::Field)> {
    let all = || {
        page.iter().flat_map(|view| {
            let fields = view.object.fields.iter();
            fields
                .filter(|field| field.wire == wire && fits(without_null(&field.ty)))
                .map(move |field| (view, field))
        })
    };
    let is_sure = |(view, field): &(&View<'_>, &ir::Field)| !view.conditional && !field.conditional;
    all().find(is_sure).or_else(|| all().next())
}

fn without_null(ty: &ir::OutputType) -> &ir::OutputType {
    match ty {
        ir::OutputType::Nullable(inner) => inner,
        ty => ty,
    }
}

/// What the list holds.
fn item_of(ty: &ir::OutputType) -> Option<&ir::OutputType> {
    match ty {
        ir::OutputType::List(item) => Some(item),
        _ => None,
    }
}

/// Whether the runtime counts it: a number of Rust's own, or whatever JSON stands there.
fn is_count(ty: &ir::OutputType) -> bool {
    match ty {
        ir::OutputType::Int | ir::OutputType::Float | ir::OutputType::Any => true,
        ir::OutputType::Custom(path) => {
            let path = known_as(path);
            let is_json = matches!(path, "serde_json::Value" | "toggle_runtime::Value");
            is_json || is_integer(path) || matches!(path, "f32" | "f64")
        }
        _ => false,
    }
}

/// The integer of Rust's own that it is, so that pages can be counted on with it.
fn number(ty: &ir::InputType) -> Option<&str> {
    match ty {
        ir::InputType::Int => Some("i32"),
        ir::InputType::Custom(path) => Some(known_as(path)).filter(|path| is_integer(path)),
        _ => None,
    }
}
