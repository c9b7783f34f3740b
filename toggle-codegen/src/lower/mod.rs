//! From a checked document to the [`ir`]: selections merged, fragments resolved, Rust
//! names and types chosen.
//!
//! May assume everything that `check` has established; where an assumption would not hold, the
//! element is left to rustc's eyes rather than met with a panic.

mod boxes;
mod cycles;
mod draft;
mod implication;
mod input;
mod members;
mod merge;
mod mocked;
mod mocks;
mod object;
mod pages;
mod possible;
mod presence;
mod print;
mod reach;
mod required;
mod roots;
mod sensitive;
mod supported;
mod typename;
mod uses;

pub(crate) use self::mocked::Wanted;
pub(crate) use self::mocks::{known_as, unread};
pub(crate) use self::roots::shared;
pub(crate) use self::supported::supported;

use self::cycles::InputBoxes;
use self::reach::library_fragments;
use self::roots::{RootNames, RootTypes};

use std::collections::BTreeMap;

use crate::check::Checked;
use crate::diagnostic::Label;
use crate::document::ast::{Definition, FragmentDefinition, OperationDefinition};
use crate::input::Options;
use crate::ir;
use crate::names::{self, Role, Scope};
use crate::schema::Schema;
use crate::source::Source;

/// Which Rust item the code is written for.
#[derive(Debug, Clone, Default)]
pub(crate) enum Form {
    /// `mod name {}`: every operation of the document, enums, inputs and fragments beside them.
    #[default]
    Module,
    /// `struct Name;`: one operation; all but the request itself goes in `mod name`.
    Struct {
        /// The struct's name.
        name: String,
        /// The name of the operation, where the user or the struct's name says which.
        operation: Option<String>,
    },
}

/// Chooses every name and type.
pub(crate) fn lower(checked: &Checked<'_>, options: &Options, form: &Form) -> ir::Module {
    Lowering::new(checked, options, form).module(form)
}

/// Where the definitions stand that are written for `form`: its operations, and the fragments that
/// they reach.
pub(crate) fn written(checked: &Checked<'_>, form: &Form) -> Vec<Label> {
    let options = Options::default();
    let lowering = Lowering::new(checked, &options, form);
    let mut spans = Vec::new();
    for operation in &lowering.operations {
        spans.push(operation.span);
        spans.extend(
            lowering
                .fragments_of(operation)
                .iter()
                .map(|fragment| fragment.span),
        );
    }
    spans.extend(lowering.libraries.iter().map(|fragment| fragment.span));
    let source = &checked.document.source;
    let places = spans.into_iter();
    places
        .map(|span| Label::new(source, span, String::new()))
        .collect()
}

/// What every part of the lowering reads; `names` holds the Rust names of the module's root types.
#[derive(Debug)]
struct Lowering<'a> {
    schema: &'a Schema,
    source: &'a Source,
    fragments: &'a BTreeMap<&'a str, &'a FragmentDefinition>,
    options: &'a Options,
    operations: Vec<&'a OperationDefinition>,
    /// Fragments that are written whether or not an operation reaches them: a module's libraries.
    libraries: Vec<&'a FragmentDefinition>,
    /// Input objects and enums that are reached, and fragments, by wire name.
    names: RootNames,
    input_boxes: InputBoxes,
}

impl<'a> Lowering<'a> {
    fn new(checked: &'a Checked<'a>, options: &'a Options, form: &Form) -> Self {
        let all = checked
            .document
            .definitions
            .iter()
            .filter_map(|definition| match definition {
                Definition::Operation(operation) => Some(operation),
                _ => None,
            });
        let operations = match form {
            Form::Module => all.collect(),
            Form::Struct {
                operation: Some(wanted),
                ..
            } => all
                .filter(|operation| {
                    operation
                        .name
                        .as_ref()
                        .is_some_and(|name| name.text == *wanted)
                })
                .collect(),
            Form::Struct {
                operation: None, ..
            } => all.take(1).collect(),
        };
        Self {
            schema: checked.schema,
            source: &checked.document.source,
            fragments: &checked.fragments,
            options,
            operations,
            libraries: match form {
                Form::Module => library_fragments(checked, options),
                Form::Struct { .. } => Vec::new(),
            },
            names: RootNames::default(),
            input_boxes: InputBoxes::default(),
        }
    }

    /// The names of the requests and the modules of their answers; those of all else in the root go in
    /// `names`.
    fn choose_names(&mut self, types: &RootTypes, form: &Form) -> Vec<(String, String)> {
        let mut scope = match form {
            Form::Module => Scope::default(),
            Form::Struct { .. } => Scope::with(&["Data", "Required"]),
        };
        let wires: Vec<String> = self
            .operations
            .iter()
            .map(|operation| self.wire_name(operation))
            .collect();
        scope.expect(wires.iter().map(String::as_str));
        let requests: Vec<(String, String)> = self
            .operations
            .iter()
            .map(|operation| self.request_names(operation, form, &mut scope))
            .collect();
        self.names = RootNames::choose(types, &self.options.shared, scope);
        requests
    }

    fn module(mut self, form: &Form) -> ir::Module {
        let types = self.root_types();
        let requests = self.choose_names(&types, form);
        let inputs = types.inputs.iter().map(String::as_str);
        self.input_boxes = InputBoxes::of(self.schema, inputs);
        let mocks = self
            .options
            .has_mocks()
            .then(|| self.names.scope.own_name("mock"));
        let mut operations: Vec<ir::Operation> = self
            .operations
            .iter()
            .zip(requests)
            .map(|(operation, (type_name, module_name))| {
                self.operation(operation, type_name, module_name, form)
            })
            .collect();
        let mut fragments: Vec<ir::Object> = types
            .fragments
            .iter()
            .filter_map(|name| self.fragment(name))
            .collect();
        draft::mark(&mut operations, &mut fragments);
        boxes::mark(&mut operations, &mut fragments);
        for (operation, written) in operations.iter_mut().zip(&self.operations) {
            operation.pages =
                self.pages(written, &operation.variables, &operation.data, &fragments);
        }
        // Those of another module were wanted for what they hold.
        fragments.retain(|fragment| !names::is_path(&fragment.type_name));
        if mocks.is_some() {
            let data = operations.iter_mut().map(|operation| &mut operation.data);
            data.chain(&mut fragments)
                .for_each(|object| self.add_mocks(object));
        }
        let own = |wire: &&String| !self.options.shared.types.contains_key(*wire);
        let data = operations.iter().map(|operation| &operation.data);
        ir::Module {
            possible_types: self.possible_types(data.chain(&fragments)),
            operations,
            fragments,
            mocks,
            enums: types
                .enums
                .iter()
                .filter(own)
                .filter_map(|name| self.enumeration(name))
                .collect(),
            inputs: types
                .inputs
                .iter()
                .filter(own)
                .filter_map(|name| self.input_object(name))
                .collect(),
        }
    }

    /// The request's type and the module of its answer.
    fn request_names(
        &self,
        operation: &OperationDefinition,
        form: &Form,
        scope: &mut Scope,
    ) -> (String, String) {
        match form {
            Form::Struct { name, .. } => (name.clone(), names::value_name(name)),
            Form::Module => scope.type_and_module(&self.wire_name(operation), Role::Operation),
        }
    }

    /// What the operation is called, or called after.
    fn wire_name(&self, operation: &OperationDefinition) -> String {
        operation
            .name
            .as_ref()
            .map_or_else(|| self.file_stem(operation), |name| name.text.clone())
    }

    /// What an anonymous operation is called after.
    fn file_stem(&self, operation: &OperationDefinition) -> String {
        let name = self.source.name_at(operation.span.start);
        let file = name.rsplit(['/', '\\']).next().unwrap_or(name);
        file.split('.').next().unwrap_or(file).to_owned()
    }

    fn operation(
        &self,
        operation: &'a OperationDefinition,
        type_name: String,
        module_name: String,
        form: &Form,
    ) -> ir::Operation {
        let printed = self.print(operation);
        let mut scope = match form {
            Form::Struct { .. } => self.names.scope.clone(),
            Form::Module => Scope::with(&["Data", "Required"]),
        };
        // Its description, which the span begins with, may be long.
        let source = self.file_and_line(operation.keyword.start);
        let called = match &operation.name {
            Some(name) => format!("The {} `{}`", operation.kind, name.text),
            None => format!("The anonymous {}", operation.kind),
        };
        ir::Operation {
            name: operation.name.as_ref().map(|name| name.text.clone()),
            kind: operation.kind,
            doc: operation.description.as_ref().map_or_else(
                || format!("{called} of `{source}`."),
                |description| format!("{}\n\nWritten in `{source}`.", description.value),
            ),
            sha256: hex(&hmac_sha256::Hash::hash(printed.document.as_bytes())),
            document: printed.document,
            root_fields: printed.root_fields,
            variables: self.variables(operation),
            defaults: self.defaults(operation),
            data: self.data(operation, &mut scope),
            pages: None,
            type_name,
            module_name,
            source,
        }
    }

    /// `queries/card.graphql:3`
    fn file_and_line(&self, offset: usize) -> String {
        let (line, _) = self.place(offset);
        format!("{}:{line}", self.source.name_at(offset))
    }

    /// The line and column of `offset`.
    fn place(&self, offset: usize) -> (usize, usize) {
        let place = self.source.line_column(offset);
        (place.line, place.column)
    }
}

/// Lower-case hex.
fn hex(bytes: &[u8]) -> String {
    let digit = |value: u8| char::from_digit(u32::from(value), 16).unwrap_or_default();
    bytes
        .iter()
        .flat_map(|byte| [digit(byte >> 4), digit(byte & 15)])
        .collect()
}
