//! Builders of answers for tests, in a module that mirrors the types of the answers.

use proc_macro2::TokenStream;
use quote::quote;

use super::object::condition;
use super::output::{self, child_path};
use super::paths::{Paths, Runtime};
use super::written::Written;
use super::{attributes, docs, possible};
use crate::ir::{
    Field, Mock, MockField, MockLeaf, Module, Object, Operation, OutputType, SpreadType,
};
use crate::names::{ident, is_path};

/// Where in the module of mocks an item stands: `depth` below it; it lies below the root itself.
struct Place<'a> {
    runtime: &'a Runtime,
    depth: usize,
}

impl Place<'_> {
    fn deeper(&self) -> Self {
        Self {
            runtime: self.runtime,
            depth: self.depth + 1,
        }
    }

    /// How the real types are named from here.
    fn paths(&self) -> Paths<'_> {
        Paths::nested(self.runtime, self.depth + 1)
    }

    /// What leads to the fragments' mocks.
    fn fragments(&self) -> TokenStream {
        let supers = std::iter::repeat_n(quote!(super::), self.depth);
        quote!(#(#supers)*)
    }
}

/// The module of mocks in the module of several operations: a module for each of them, and fragments.
pub(super) fn of_module(module: &Module, runtime: &Runtime) -> Written {
    let root = Place { runtime, depth: 0 };
    let operations = module.operations.iter().map(|operation| {
        let inner = root.deeper();
        let (name, alias) = (ident(&operation.module_name), inner.paths().alias());
        let doc = docs::doc(&format!("Answers to `{}`.", operation.type_name));
        let data = render(&operation.data, &inner);
        quote! {
            #doc
            pub mod #name { #alias #data }
        }
    });
    let items = quote! { #(#operations)* };
    written(module, &items, &root, true)
}

/// The module of mocks in the module of a single operation's answer.
pub(super) fn of_request(module: &Module, operation: &Operation, runtime: &Runtime) -> Written {
    let root = Place { runtime, depth: 0 };
    let data = render(&operation.data, &root);
    written(module, &data, &root, false)
}

fn written(module: &Module, items: &TokenStream, root: &Place<'_>, beside_users: bool) -> Written {
    let Some(name) = module.mocks.as_deref().map(ident) else {
        return Written::default();
    };
    let fragments = module.fragments.iter().map(|item| render(item, root));
    let fragments: TokenStream = fragments.collect();
    // The modules of the operations have imports of their own.
    let is_named = !beside_users || !fragments.is_empty();
    let alias = is_named.then(|| root.paths().alias());
    let allow = beside_users.then(attributes::allow);
    let items = quote! {
        /// Builders of valid answers, for tests: a field that is not set holds a neutral value.
        #allow
        pub mod #name {
            #alias
            #items
            #fragments
        }
    };
    let mocked = module.fragments.iter().map(|fragment| {
        let fragment = ident(&fragment.type_name);
        quote! {
            impl __rt::Mocked for #fragment {
                type Mock = #name::#fragment;
            }
        }
    });
    Written {
        items,
        implementations: mocked.collect(),
    }
}

/// ```ignore
/// impl CheckBalance { pub fn mock() -> check_balance::mock::Data { … } }
/// impl Mock<CheckBalance> for check_balance::mock::Data {}
/// ```
pub(super) fn of_operation(module: &Module, operation: &Operation, paths: &Paths<'_>) -> Written {
    let Some(mocks) = module.mocks.as_deref().map(ident) else {
        return Written::default();
    };
    let name = ident(&operation.type_name);
    // The root is either beside the request, or the module beside it.
    let root = &paths.root;
    let data = if root.is_empty() {
        let own = ident(&operation.module_name);
        quote!(#mocks::#own::Data)
    } else {
        quote!(#root #mocks::Data)
    };
    let implementations = quote! {
        impl #name {
            /// An answer for tests: a field that is not set holds a neutral value.
            #[must_use]
            pub fn mock() -> #data {
                <#data>::new()
            }
        }
        impl __rt::Mock<#name> for #data {}
    };
    Written {
        items: TokenStream::new(),
        implementations,
    }
}

/// An object's builder, and in a module of its own those of its composite fields.
fn render(object: &Object, place: &Place<'_>) -> TokenStream {
    let Some(mock) = &object.mock else {
        return TokenStream::new();
    };
    let item = item(object, mock, place);
    let children = match &object.module_name {
        _ if object.children.is_empty() => TokenStream::new(),
        None => {
            let children = object.children.iter().map(|child| render(child, place));
            quote! { #(#children)* }
        }
        Some(module_name) => {
            let (name, inner) = (ident(module_name), place.deeper());
            let doc = docs::doc(&format!("Parts of `{}`.", object.type_name));
            let alias = inner.paths().alias();
            let children = object.children.iter().map(|child| render(child, &inner));
            quote! {
                #doc
                pub mod #name { #alias #(#children)* }
            }
        }
    };
    quote! { #item #children }
}

/// ```ignore
/// #[derive(Debug, Clone)]
/// pub struct Card(MockObject);
/// impl Card {
///     pub fn new() -> Self { Self(MockObject::new()) }
///     pub fn balance(mut self, value: i32) -> Self { self.0.set("balance", &value); self }
/// }
/// impl MockPart for Card {
///     fn shape() -> &'static MockShape { &MockShape { typename: "Card", … } }
///     fn of(object: MockObject) -> Self { Self(object) }
///     fn object(self) -> MockObject { self.0 }
/// }
/// ```
fn item(object: &Object, mock: &Mock, place: &Place<'_>) -> TokenStream {
    let name = ident(&object.type_name);
    let doc = docs::doc(&format!(
        "`{}` of the GraphQL type `{}`, for tests.",
        object.type_name, object.graphql_type
    ));
    let derive = attributes::derive(&["Debug", "Clone"], &place.paths());
    let fields = object.fields.iter().zip(&mock.fields);
    let setters = fields.filter_map(|(field, mock)| Some(setters(field, mock.as_ref()?, place)));
    let spreads = object.spreads.iter().zip(&mock.spreads);
    let spreads = spreads.filter_map(|(spread, setter)| {
        let (setter, ty) = (ident(setter.as_ref()?), spread_path(&spread.ty, place));
        let doc = docs::doc(&format!("Sets what the part `{}` selects.", spread.name));
        Some(quote! {
            #doc
            #[must_use]
            pub fn #setter(self, edit: impl __rt::FnOnce(#ty) -> #ty) -> Self {
                Self(self.0.part(edit))
            }
        })
    });
    let members = members(object, mock);
    let shape = shape(object, mock, place);
    quote! {
        #doc
        #derive
        pub struct #name(__rt::MockObject);
        impl #name {
            /// With a neutral value in each field.
            #[must_use]
            pub fn new() -> Self {
                Self(__rt::MockObject::new())
            }
            #(#setters)*
            #(#spreads)*
            #members
        }
        impl __rt::MockPart for #name {
            fn shape() -> &'static __rt::MockShape {
                #shape
            }
            fn of(object: __rt::MockObject) -> Self {
                Self(object)
            }
            fn object(self) -> __rt::MockObject {
                self.0
            }
        }
    }
}

/// What makes it one type or another.
fn members(object: &Object, mock: &Mock) -> TokenStream {
    let module = object.module_name.as_deref();
    let variants = object.members.iter().flat_map(|members| &members.variants);
    let setters = variants.zip(&mock.members).map(|(member, setter)| {
        let (setter, typename) = (ident(setter), &member.typename);
        let ty = child_path(module, &member.type_name);
        let doc = docs::doc(&format!("Makes it a `{typename}`."));
        quote! {
            #doc
            #[must_use]
            pub fn #setter(mut self, edit: impl __rt::FnOnce(#ty) -> #ty) -> Self {
                self.0.set_typename(#typename);
                Self(self.0.part(edit))
            }
        }
    });
    let other = mock.other.as_ref().map(|other| {
        let other = ident(other);
        quote! {
            /// Makes it an object of another type, which the schema may not even have.
            #[must_use]
            pub fn #other(mut self, typename: &str) -> Self {
                self.0.set_typename(typename);
                self
            }
        }
    });
    quote! { #(#setters)* #other }
}

fn spread_path(ty: &SpreadType, place: &Place<'_>) -> TokenStream {
    match ty {
        // By way of the type, rustc can say which option another module lacks.
        SpreadType::Fragment(type_name) if is_path(type_name) => {
            let ty = place.paths().in_root(type_name, ident);
            quote!(<#ty as __rt::Mocked>::Mock)
        }
        SpreadType::Fragment(type_name) => {
            let (root, name) = (place.fragments(), ident(type_name));
            quote!(#root #name)
        }
        SpreadType::Child {
            module_name,
            type_name,
        } => child_path(module_name.as_deref(), type_name),
    }
}

/// The setter of a field, and the one that makes it null.
fn setters(field: &Field, mock: &MockField, place: &Place<'_>) -> TokenStream {
    let (setter, key) = (ident(&mock.setter), &field.key);
    let doc = docs::doc(&format!("Sets `{key}`."));
    let set = setter_of(field, place);
    let null = mock.null_setter.as_ref().map(|null| {
        let null = ident(null);
        let doc = docs::doc(&format!("Makes `{key}` null."));
        quote! {
            #doc
            #[must_use]
            pub fn #null(mut self) -> Self {
                self.0.set_json(#key, __rt::Value::Null);
                self
            }
        }
    });
    let (parameter, body) = set;
    quote! {
        #doc
        #[must_use]
        pub fn #setter(mut self, #parameter) -> Self {
            #body
            self
        }
        #null
    }
}

/// The parameter of a setter, and what it does.
fn setter_of(field: &Field, place: &Place<'_>) -> (TokenStream, TokenStream) {
    let (key, ty) = (&field.key, field.ty.unboxed());
    let ty = match &ty {
        OutputType::Nullable(inner) => &**inner,
        ty => ty,
    };
    match ty {
        // What the server writes; the type of the user's may not know how to.
        ty if is_json(ty) => (
            quote!(value: impl __rt::Into<__rt::Value>),
            quote!(self.0.set_json(#key, __rt::Into::into(value));),
        ),
        OutputType::Object { .. } => {
            let ty = mock_type(ty, place);
            (
                quote!(edit: impl __rt::FnOnce(#ty) -> #ty),
                quote!(self.0.edit(#key, edit);),
            )
        }
        OutputType::List(item) if ty.is_composite() => {
            let item = mock_type(item, place);
            (
                quote!(items: impl __rt::IntoIterator<Item = #item>),
                quote!(self.0.set_list(#key, items);),
            )
        }
        OutputType::String | OutputType::Id => {
            let ty = mock_type(ty, place);
            (
                quote!(value: impl __rt::Into<#ty>),
                quote!(self.0.set::<#ty>(#key, &__rt::Into::into(value));),
            )
        }
        OutputType::List(item) => {
            let item = mock_type(item, place);
            let vec = place.paths().item("Vec");
            (
                quote!(items: impl __rt::IntoIterator<Item = impl __rt::Into<#item>>),
                quote!(self.0.set::<#vec<#item>>(#key, &__rt::collected(items));),
            )
        }
        leaf => {
            let ty = mock_type(leaf, place);
            (quote!(value: #ty), quote!(self.0.set::<#ty>(#key, &value);))
        }
    }
}

/// Whether a scalar lies inside that has a type of the user's, or none.
fn is_json(ty: &OutputType) -> bool {
    match ty {
        OutputType::Custom(_) | OutputType::Any => true,
        OutputType::Nullable(inner) | OutputType::List(inner) => is_json(inner),
        _ => false,
    }
}

/// The type of a value, with builders in the place of objects.
fn mock_type(ty: &OutputType, place: &Place<'_>) -> TokenStream {
    output::ty(ty, &place.paths())
}

/// ```ignore
/// &MockShape {
///     typename: "Card",
///     is_abstract: false,
///     fields: &[("balance", MockValue::Int), ("owner", MockValue::Object(<card::Owner as MockPart>::shape))],
///     spreads: &[],
///     members: &[],
/// }
/// ```
fn shape(object: &Object, mock: &Mock, place: &Place<'_>) -> TokenStream {
    let (typename, is_abstract) = (&mock.typename, mock.is_abstract);
    let fields = object.fields.iter().zip(&mock.fields);
    let fields = fields.filter_map(|(field, mock)| {
        let mut value = value(&field.ty.unboxed(), &mock.as_ref()?.leaf, place);
        if field.conditional {
            let condition = condition(&field.condition);
            value = quote!(__rt::MockValue::When(#condition, &#value));
        }
        let key = &field.key;
        Some(quote!((#key, #value)))
    });
    let spreads = object.spreads.iter().zip(&mock.spreads);
    let spreads = spreads.filter_map(|(spread, setter)| {
        setter.as_ref()?;
        let types = spread.types.as_ref();
        let types = types.map_or_else(
            || quote!(&[]),
            |types| possible::list(&types.of, &place.paths()),
        );
        let condition = if spread.conditional {
            condition(&spread.condition)
        } else {
            quote!(&[&[]])
        };
        let ty = spread_path(&spread.ty, place);
        Some(quote!((#types, #condition, <#ty as __rt::MockPart>::shape)))
    });
    let module = object.module_name.as_deref();
    let variants = object.members.iter().flat_map(|members| &members.variants);
    let members = variants.map(|member| {
        let (typename, ty) = (&member.typename, child_path(module, &member.type_name));
        quote!((#typename, <#ty as __rt::MockPart>::shape))
    });
    quote! {
        &__rt::MockShape {
            typename: #typename,
            is_abstract: #is_abstract,
            fields: &[#(#fields),*],
            spreads: &[#(#spreads),*],
            members: &[#(#members),*],
        }
    }
}

fn value(ty: &OutputType, leaf: &MockLeaf, place: &Place<'_>) -> TokenStream {
    match ty {
        OutputType::Nullable(inner) => value(inner, leaf, place),
        OutputType::List(inner) => {
            let inner = value(inner, leaf, place);
            quote!(__rt::MockValue::List(&#inner))
        }
        OutputType::Object { .. } => {
            let ty = mock_type(ty, place);
            quote!(__rt::MockValue::Object(<#ty as __rt::MockPart>::shape))
        }
        _ => match leaf {
            MockLeaf::Int => quote!(__rt::MockValue::Int),
            MockLeaf::Float => quote!(__rt::MockValue::Float),
            MockLeaf::Boolean => quote!(__rt::MockValue::Boolean),
            MockLeaf::Text(text) => quote!(__rt::MockValue::Text(#text)),
            MockLeaf::Given(value) => quote!(__rt::MockValue::Given(#value)),
            MockLeaf::Typename => quote!(__rt::MockValue::Typename),
        },
    }
}
