using System.CommandLine;
using Assistant.Wording;

namespace Assistant.Host.Commands;

/// <summary>The options that every command knows.</summary>
internal sealed class GlobalOptions
{
    public Option<string?> Data { get; } = new("--data") { Description = Replies.HelpData, HelpName = "DIR", Recursive = true };

    public Option<string?> Corpus { get; } = new("--corpus") { Description = Replies.HelpCorpusFolder, HelpName = "DIR", Recursive = true };

    public Option<bool> Json { get; } = new("--json") { Description = Replies.HelpJson, Recursive = true };

    public IEnumerable<Option> All => [Data, Corpus, Json];
}
