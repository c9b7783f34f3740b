//! What the specification allows and the generator does not write yet: each a placed error, so that
//! nothing is ever dropped in silence.

use super::depth::too_deep;
use crate::check::Checked;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::document::OperationKind;
use crate::document::ast::{
    Definition, Directive, FragmentDefinition, OperationDefinition, Selection, SelectionSet,
};
use crate::schema::{TypeDefinition, TypeKind};
use crate::source::Span;

/// All that stands in the way of generating `checked`.
pub(crate) fn supported(checked: &Checked<'_>) -> Result<(), Diagnostics> {
    let mut limits = Limits {
        checked,
        problems: Diagnostics::new(),
    };
    for definition in &checked.document.definitions {
        match definition {
            Definition::Operation(operation) => limits.operation(operation),
            Definition::Fragment(fragment) => limits.fragment(fragment),
            Definition::TypeSystem(_) => {}
        }
    }
    limits.problems.into_result(())
}

struct Limits<'a> {
    checked: &'a Checked<'a>,
    problems: Diagnostics,
}

impl Limits<'_> {
    fn refuse(&mut self, span: Span, what: &str, advice: &str) {
        let source = &self.checked.document.source;
        let message = format!("{what} cannot be generated yet");
        let problem = Diagnostic::error(
            Code::Unsupported,
            message,
            source,
            span,
            "valid GraphQL, not supported yet",
        );
        self.problems.push(problem.help(advice));
    }

    fn operation(&mut self, operation: &OperationDefinition) {
        if operation.kind == OperationKind::Subscription {
            self.refuse(
                operation.keyword,
                "a subscription",
                "send a query or a mutation",
            );
            return;
        }
        for variable in &operation.variables {
            self.one_of(&variable.ty.inner_name().text, variable.ty.span());
        }
        if let Some(root) = self.checked.schema.root(operation.kind) {
            self.selection_set(root, &operation.selection_set);
        }
        if let Some(span) = too_deep(self.checked, operation) {
            let what = "an answer whose types nest deeper than rustc looks";
            self.refuse(
                span,
                what,
                "ask for what lies deeper in an operation of its own",
            );
        }
    }

    /// An input object with `@oneOf`, anywhere inside the type `name`.
    fn one_of(&mut self, name: &str, span: Span) {
        let mut seen: Vec<&str> = Vec::new();
        let mut open = vec![name];
        while let Some(name) = open.pop() {
            let Some(definition) = self.checked.schema.type_named(name) else {
                continue;
            };
            if seen.contains(&definition.name.as_str()) {
                continue;
            }
            seen.push(&definition.name);
            if definition.one_of {
                let what = format!("the `@oneOf` input object `{}`", definition.name);
                self.refuse(
                    span,
                    &what,
                    "write the value in the document instead of a variable",
                );
                return;
            }
            open.extend(
                definition
                    .input_fields
                    .iter()
                    .map(|field| field.ty.inner_name()),
            );
        }
    }

    fn fragment(&mut self, fragment: &FragmentDefinition) {
        let Some(parent) = self
            .checked
            .schema
            .type_named(&fragment.type_condition.text)
        else {
            return;
        };
        if parent.kind == TypeKind::Object {
            self.selection_set(parent, &fragment.selection_set);
        } else {
            let what = format!("a fragment on the {} `{}`", kind(parent), parent.name);
            self.refuse(
                fragment.type_condition.span,
                &what,
                "write the fragment on an object type",
            );
        }
    }

    fn selection_set(&mut self, parent: &TypeDefinition, set: &SelectionSet) {
        for selection in &set.selections {
            match selection {
                Selection::Field(field) => {
                    self.conditions(&field.directives);
                    let Some(definition) = self.checked.schema.field_of(parent, &field.name.text)
                    else {
                        continue;
                    };
                    let Some(inner) = self.checked.schema.type_named(definition.ty.inner_name())
                    else {
                        continue;
                    };
                    let Some(set) = &field.selection_set else {
                        continue;
                    };
                    if inner.kind == TypeKind::Object {
                        self.selection_set(inner, set);
                    } else {
                        let what = format!(
                            "the field `{}` of the {} `{}`",
                            field.name.text,
                            kind(inner),
                            inner.name
                        );
                        self.refuse(
                            field.name.span,
                            &what,
                            "select fields that return object types",
                        );
                    }
                }
                Selection::FragmentSpread(spread) => self.conditions(&spread.directives),
                Selection::InlineFragment(inline) => {
                    self.conditions(&inline.directives);
                    self.selection_set(parent, &inline.selection_set);
                }
            }
        }
    }

    /// `@include` and `@skip` make what they stand on optional; `@required`, where it is ours and not
    /// the schema's, makes it plain.
    fn conditions(&mut self, directives: &[Directive]) {
        for directive in directives {
            let advice = match directive.name.text.as_str() {
                "include" | "skip" => {
                    "write two operations, one with the selection and one without"
                }
                "required" if self.is_built_in("required") => {
                    "leave it out, and treat `None` as the failure it is"
                }
                _ => continue,
            };
            let what = format!("`@{}`", directive.name.text);
            self.refuse(directive.span, &what, advice);
        }
    }

    fn is_built_in(&self, directive: &str) -> bool {
        self.checked
            .schema
            .directive(directive)
            .is_some_and(|definition| definition.location.source.name() == "built-in")
    }
}

fn kind(definition: &TypeDefinition) -> &'static str {
    if definition.kind == TypeKind::Union {
        "union"
    } else {
        "interface"
    }
}
