//! What every schema has without declaring it, written as the SDL it would be.

use std::sync::Arc;

use crate::source::Source;

/// Built-in scalars and directives, the introspection types, and our own directives.
///
/// A schema may declare any of them itself; its own declaration then stands.
const SDL: &str = r#"
"A whole number of 32 bits, with a sign."
scalar Int
"A number with a fraction, of double precision."
scalar Float
"Text."
scalar String
"True or false."
scalar Boolean
"An identifier: text, of which nothing but equality is to be used."
scalar ID

directive @skip(if: Boolean!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT
directive @include(if: Boolean!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT
directive @deprecated(reason: String! = "No longer supported")
  on FIELD_DEFINITION | ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION | ENUM_VALUE
directive @specifiedBy(url: String!) on SCALAR
directive @oneOf on INPUT_OBJECT

"Null only where something failed. The levels: 0 is the field, 1 the items of its list."
directive @semanticNonNull(levels: [Int!] = [0]) on FIELD_DEFINITION
"Not to be printed: logs and `Debug` show `…` instead."
directive @sensitive(lastFour: Boolean! = false) on FIELD_DEFINITION | ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION
"Taken out before sending: a null here is an error. The levels are those of `@semanticNonNull`."
directive @required(levels: [Int!] = [0]) on FIELD

"The type system of a server."
type __Schema {
  description: String
  types: [__Type!]!
  queryType: __Type!
  mutationType: __Type
  subscriptionType: __Type
  directives: [__Directive!]!
}

"A type of the schema."
type __Type {
  kind: __TypeKind!
  name: String
  description: String
  specifiedByURL: String
  fields(includeDeprecated: Boolean! = false): [__Field!]
  interfaces: [__Type!]
  possibleTypes: [__Type!]
  enumValues(includeDeprecated: Boolean! = false): [__EnumValue!]
  inputFields(includeDeprecated: Boolean! = false): [__InputValue!]
  ofType: __Type
  isOneOf: Boolean
}

"What a `__Type` is."
enum __TypeKind { SCALAR OBJECT INTERFACE UNION ENUM INPUT_OBJECT LIST NON_NULL }

"A field of an object or interface."
type __Field {
  name: String!
  description: String
  args(includeDeprecated: Boolean! = false): [__InputValue!]!
  type: __Type!
  isDeprecated: Boolean!
  deprecationReason: String
}

"An argument, or a field of an input object."
type __InputValue {
  name: String!
  description: String
  type: __Type!
  defaultValue: String
  isDeprecated: Boolean!
  deprecationReason: String
}

"A value of an enum."
type __EnumValue {
  name: String!
  description: String
  isDeprecated: Boolean!
  deprecationReason: String
}

"A directive that the server knows."
type __Directive {
  name: String!
  description: String
  isRepeatable: Boolean!
  locations: [__DirectiveLocation!]!
  args(includeDeprecated: Boolean! = false): [__InputValue!]!
}

"Where a directive may stand."
enum __DirectiveLocation {
  QUERY MUTATION SUBSCRIPTION FIELD FRAGMENT_DEFINITION FRAGMENT_SPREAD INLINE_FRAGMENT
  VARIABLE_DEFINITION SCHEMA SCALAR OBJECT FIELD_DEFINITION ARGUMENT_DEFINITION INTERFACE UNION
  ENUM ENUM_VALUE INPUT_OBJECT INPUT_FIELD_DEFINITION
}
"#;

/// The fields that no type declares; the name of the type is never seen.
const META_FIELDS: &str = r#"
type __MetaFields {
  "The name of the object's type."
  __typename: String!
  "The type system of the server."
  __schema: __Schema!
  "One type of the server, by its name."
  __type(name: String!): __Type
}
"#;

/// The source called `built-in`.
pub(super) fn source() -> Arc<Source> {
    Source::new("built-in", SDL)
}

/// The source of the meta fields' owner.
pub(super) fn meta_source() -> Arc<Source> {
    Source::new("built-in", META_FIELDS)
}
