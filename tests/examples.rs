//! Every example as a person runs it: what it prints, how it fails, and what it refuses to do.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;

use toggle_sandbox::{EXPIRED_CARD, PASSWORD, Sandbox, USERNAME};

/// The folder of the built examples. `cargo test` has built them already, unless this test was run
/// alone.
fn examples() -> &'static Path {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    BUILT.get_or_init(|| {
        let built = Command::new(env!("CARGO"))
            .args([
                "build",
                "--quiet",
                "--examples",
                "--package",
                "toggle-workspace",
            ])
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .status();
        assert!(built.unwrap().success(), "the examples do not build");
        let this_test = std::env::current_exe().unwrap();
        this_test.ancestors().nth(2).unwrap().join("examples")
    })
}

/// An example with no variable of ours set: it starts a sandbox of its own.
fn example(name: &str) -> Command {
    let mut command = Command::new(examples().join(name));
    for (variable, _) in std::env::vars_os() {
        if variable.to_string_lossy().starts_with("TOGGLE_") {
            command.env_remove(variable);
        }
    }
    command
}

fn against(sandbox: &Sandbox, name: &str) -> Command {
    let mut command = example(name);
    command
        .env("TOGGLE_ENDPOINT", sandbox.url())
        .env("TOGGLE_USERNAME", USERNAME)
        .env("TOGGLE_PASSWORD", PASSWORD);
    command
}

/// Runs it off the thread, so that a sandbox in this process can answer.
async fn run(mut command: Command) -> Output {
    tokio::task::spawn_blocking(move || command.output().unwrap())
        .await
        .unwrap()
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn each_prints_what_a_person_at_a_till_wants_to_read() {
    for (name, expected) in [
        ("check_balance", "Balance  £50.00"),
        ("list_products", "3532  In-store Gift"),
        ("list_cards", "7 cards, "),
        ("list_orders", "reference sandbox-seed-example"),
        ("sell_card", "Balance  £25.00"),
        ("redeem", "Left on card 6301190004871637839: £45.00"),
        ("top_up", "Now on card 6301190004871637839: £60.00"),
        ("reverse", "Reversed: card 6301190004871637839 holds £50.00"),
        ("handle_errors", "Transaction not applied."),
    ] {
        let output = run(example(name)).await;
        let (printed, failed) = (text(&output.stdout), text(&output.stderr));
        assert!(output.status.success(), "{name}: {failed}");
        assert!(printed.contains(expected), "{name} printed\n{printed}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_environment_names_the_server_and_the_ids() {
    let sandbox = Sandbox::start().await;
    let mut command = against(&sandbox, "check_balance");
    command.env("TOGGLE_CARD", EXPIRED_CARD);
    let output = run(command).await;
    assert!(text(&output.stdout).contains(EXPIRED_CARD));
    assert_eq!(sandbox.logins(), 1);

    // An empty variable counts as not set.
    let mut command = example("check_balance");
    command.env("TOGGLE_ENDPOINT", "").env("TOGGLE_CARD", "");
    assert!(run(command).await.status.success());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_failure_is_a_sentence_without_a_secret() {
    let sandbox = Sandbox::start().await;
    let mut command = against(&sandbox, "redeem");
    command.env("TOGGLE_PASSWORD", "not-the-password");
    let output = run(command).await;
    let failed = text(&output.stderr);
    assert!(!output.status.success());
    assert!(failed.starts_with("Error: "), "{failed}");
    assert_eq!(failed.lines().count(), 1, "{failed}");
    assert!(!failed.contains("not-the-password"), "{failed}");
    assert!(failed.contains("credentials were incorrect"), "{failed}");

    let mut command = against(&sandbox, "redeem");
    command.env("TOGGLE_CARD", EXPIRED_CARD);
    let output = run(command).await;
    let failed = text(&output.stderr);
    assert_eq!(failed.lines().count(), 1, "{failed}");
    assert!(
        !failed.contains("Json") && !failed.contains("Object"),
        "{failed}"
    );
}

/// The refusal comes before any name is looked up: these addresses lead nowhere.
#[tokio::test(flavor = "multi_thread")]
async fn money_moves_elsewhere_only_with_yes() {
    for endpoint in [
        "https://192.0.2.1/graphql",
        "https://localhost.example.invalid/graphql",
        "https://127.0.0.1.example.invalid/graphql",
        "https:192.0.2.1/graphql?://localhost",
        "https://localhost@192.0.2.1/graphql",
        "nonsense",
    ] {
        for name in ["sell_card", "redeem", "top_up", "reverse", "handle_errors"] {
            let mut command = example(name);
            command
                .env("TOGGLE_ENDPOINT", endpoint)
                .env("TOGGLE_USERNAME", USERNAME)
                .env("TOGGLE_PASSWORD", PASSWORD);
            let output = run(command).await;
            let failed = text(&output.stderr);
            assert!(!output.status.success(), "{name} on {endpoint}");
            assert!(
                failed.contains("-- --yes"),
                "{name} on {endpoint}: {failed}"
            );
        }
    }
}
