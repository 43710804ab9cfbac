using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Assistant.EndToEnd.Support;
using Assistant.Tests;

namespace Assistant.EndToEnd;

/// <summary>
/// The conversations printed in the user guide are what the program says today. UPDATE_GOLDEN=1 writes them anew; the difference is
/// reviewed like code.
/// </summary>
public sealed partial class UserGuideTests : IDisposable
{
    private const string LeftOut = "[…]";

    private static readonly string Guide = Repository.Folder("docs/huong-dan-su-dung.md");

    private readonly TemporaryFolder _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public void Every_conversation_of_the_guide_is_what_the_program_says()
    {
        var printed = File.ReadAllText(Guide);
        var today = Conversation().Replace(printed, block => $"```text\n$ assistant {block.Groups["command"].Value}\n{Says(block)}```");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(Guide, today);
        }
        else
        {
            Assert.Equal(printed, today);
        }
    }

    private string Says(Match block) => AsLongAs(block.Groups["body"].Value, block.Groups["command"].Value == "chat"
        ? Chat([.. block.Groups["body"].Value.Split('\n').Where(line => line.StartsWith("> ", StringComparison.Ordinal)).Select(line => line[2..])])
        : Run(Argument().Matches(block.Groups["command"].Value).Select(argument => argument.Value.Trim('"'))));

    // What the guide leaves out after its first lines is left out here too.
    private static string AsLongAs(string printed, string said)
    {
        var shown = printed.Split('\n').TakeWhile(line => line != LeftOut).Count();
        return printed.Contains(LeftOut, StringComparison.Ordinal) ? string.Join('\n', [.. said.Split('\n').Take(shown), LeftOut, ""]) : said;
    }

    private string Chat(IReadOnlyList<string> lines)
    {
        var script = _data.File("script.jsonl");
        File.WriteAllLines(script, lines.Select(line => JsonSerializer.Serialize(new { text = line })), new UTF8Encoding(false));
        return Run(["chat", "--script", script]);
    }

    private string Run(IEnumerable<string> arguments) => AssistantProgram.Run([.. arguments, "--data", _data.File("data")]).Output;

    [GeneratedRegex(@"```text\n\$ assistant (?<command>[^\n]+)\n(?<body>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Conversation();

    [GeneratedRegex("\"[^\"]*\"|[^ ]+")]
    private static partial Regex Argument();
}
