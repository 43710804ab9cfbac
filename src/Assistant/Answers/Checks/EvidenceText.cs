using System.Runtime.CompilerServices;

namespace Assistant.Answers.Checks;

/// <summary>A passage as statements are held against it: its words, and what stands over what.</summary>
internal sealed class EvidenceText
{
    private static readonly ConditionalWeakTable<string, EvidenceText> Known = [];

    private readonly List<int> _blockOf = [];
    private readonly List<bool> _isHead = [];

    private EvidenceText(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var tokens = new List<GateToken>();
        var line = -1;
        var zone = -1;
        for (var i = 0; i < lines.Length; i++)
        {
            var content = ContentText.Of(GateTokens.Of(lines[i]));
            var ofLine = content.Tokens;
            if (ofLine.Count == 0)
            {
                continue;
            }

            AddLine(IsHead(lines, i));
            line++;
            for (var at = 0; at < ofLine.Count; at++)
            {
                zone += at == 0 || ofLine[at].Break >= GateBreak.Semicolon ? 1 : 0;
                tokens.Add(at == 0 ? ofLine[at] with { Break = GateBreak.Line } : ofLine[at]);
                Lines.Add(line);
                Zones.Add(zone);
                Joins.Add(content.Joins[at]);
            }
        }

        Tokens = tokens;
    }

    public IReadOnlyList<GateToken> Tokens { get; }

    /// <summary>For each token its line.</summary>
    public List<int> Lines { get; } = [];

    /// <summary>For each token its clause: what semicolons, full stops and line ends cut.</summary>
    public List<int> Zones { get; } = [];

    /// <summary>For each token whether a joining word, or more than a space, stands before it.</summary>
    public List<bool> Joins { get; } = [];

    /// <summary>Prepared once for as long as the text lives.</summary>
    public static EvidenceText Of(string text) => Known.GetValue(text, static one => new EvidenceText(one));

    public bool IsHead(int line) => _isHead[line];

    /// <summary>Whether the first line is the heading of the second one: one of those the passage begins with, or of those right before it.</summary>
    public bool StandsOver(int head, int line) => head < line && _isHead[head] && (_blockOf[head] == 0 || _blockOf[head] == _blockOf[line]);

    /// <summary>The same for lines under the same headings.</summary>
    public int BlockOf(int line) => _blockOf[line];

    // A run of headings opens a block; what follows belongs to it.
    private void AddLine(bool isHead)
    {
        var opens = isHead && _isHead.Count > 0 && !_isHead[^1];
        _blockOf.Add((_blockOf.Count == 0 ? 0 : _blockOf[^1]) + (opens ? 1 : 0));
        _isHead.Add(isHead);
    }

    // Headings and lines that announce others end without a full stop and have something below them.
    private static bool IsHead(string[] lines, int at) =>
        at + 1 < lines.Length && lines[at][^1] is not ('.' or ';' or ',' or '|') && !lines[at].StartsWith('-') && !lines[at].StartsWith('+');
}
