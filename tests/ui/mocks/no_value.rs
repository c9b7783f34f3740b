use toggle_runtime::toggle_query;

#[toggle_query(
    "when.graphql",
    schema = "when.graphqls",
    scalars(Date = "std::net::Ipv4Addr"),
    mocks
)]
struct When;

fn main() {}
