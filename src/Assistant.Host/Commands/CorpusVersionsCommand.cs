using System.CommandLine;
using Assistant.Corpus;
using Assistant.Host.Commands.Output;
using Assistant.Wording;

namespace Assistant.Host.Commands;

/// <summary>What old citations still resolve to: the texts that documents had before.</summary>
internal sealed class CorpusVersionsCommand : AssistantCommand
{
    private readonly Argument<string?> _id = new("mã") { Description = Replies.HelpVersionsOf, Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string?> _deleteBefore = new("--delete-before") { Description = Replies.HelpDeleteBefore, HelpName = "ngày" };

    public CorpusVersionsCommand(CommandSurroundings surroundings)
        : base("versions", Replies.HelpCorpusVersions, surroundings)
    {
        Arguments.Add(_id);
        Options.Add(_deleteBefore);
    }

    public override Task<int> RunAsync(Invocation call)
    {
        var before = DayOption.Of(call, _deleteBefore);
        var id = call.Value(_id);
        if (before is not null && id is not null)
        {
            throw CommandException.WrongUse(Replies.DeleteBeforeIsForAll);
        }

        using var parts = call.OpenParts();
        if (before is { } day)
        {
            // On the other stream when the output is for machines.
            (call.Json ? call.Terminal.Error : call.Out).WriteLine(Replies.VersionsDeleted(parts.Store.ForgetVersions(day)));
        }

        var versions = id is null ? [.. parts.Store.OldVersions().Select(VersionLine.Of)] : Of(parts.Store, id);
        if (call.Json)
        {
            call.WriteJson(new VersionsLine(versions), JsonLine.Types.VersionsLine);
        }
        else
        {
            Write(call, id, versions);
        }

        return Task.FromResult(ExitCode.Fine);
    }

    /// <summary>The present text first, where there is one.</summary>
    private static List<VersionLine> Of(Storage.SqlStore store, string id)
    {
        var lines = store.OldVersions(id).Select(VersionLine.Of).ToList();
        if (store.FindDocument(id) is { } present)
        {
            lines.Insert(0, VersionLine.Of(present));
        }

        return lines.Count > 0 ? lines : throw CommandException.WrongUse(Replies.UnknownDocument(id));
    }

    private static void Write(Invocation call, string? id, List<VersionLine> versions)
    {
        foreach (var line in versions)
        {
            call.Out.WriteLine(Replies.VersionRow(
                id is null ? line.Document : string.Empty,
                line.ContentHash[..Math.Min(IVersionStore.ShortestHash, line.ContentHash.Length)],
                line.FileName,
                DayOption.Show(line.AddedAt),
                line.ReplacedAt is { } at ? DayOption.Show(at) : null));
        }

        if (id is null)
        {
            call.Out.WriteLine(Replies.OldVersionsKept(versions.Count, versions.DistinctBy(line => line.Document).Count(), versions.Sum(line => line.Bytes)));
        }
    }
}
