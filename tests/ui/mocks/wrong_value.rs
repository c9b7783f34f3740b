use toggle_runtime::toggle_query;

#[toggle_query(
    "when.graphql",
    schema = "when.graphqls",
    scalars(Date = "std::net::Ipv4Addr"),
    mocks(Date = twelve)
)]
struct When;

#[toggle_query(
    "when.graphql",
    schema = "when.graphqls",
    scalars(Date = "std::net::Ipv4Addr"),
    mocks(Dat = "127.0.0.1")
)]
struct Never;

#[toggle_query(
    "when.graphql",
    schema = "when.graphqls",
    mocks("Query.name" = 12)
)]
struct Unquoted;

fn main() {}
