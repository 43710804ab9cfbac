using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace Assistant.Formats.Reading;

/// <summary>YAML from anybody: what nests deeper or grows larger than any catalogue is refused before a tree is built of it.</summary>
internal static class GuardedYaml
{
    // The tree is built by recursion: depth could exhaust the stack, which no program survives.
    private const int Deepest = 20;

    private const int Longest = 5_000_000;

    /// <exception cref="YamlException">It is no sound YAML, too deep, too long, or refers to itself.</exception>
    public static YamlStream Load(string yaml)
    {
        if (yaml.Length > Longest)
        {
            throw new YamlException($"The text is longer than {Longest} characters.");
        }

        try
        {
            Check(new Parser(new StringReader(yaml)));
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            return stream;
        }
        catch (Exception error) when (error is InvalidOperationException or ArgumentException or IndexOutOfRangeException or FormatException or OverflowException)
        {
            // The library does not expect every control character where it finds one.
            throw new YamlException("The text is no YAML.", error);
        }
    }

    private static void Check(Parser parser)
    {
        var depth = 0;
        while (parser.MoveNext())
        {
            var now = parser.Current!;
            depth += now.NestingIncrease;
            if (depth > Deepest + 2 || now is AnchorAlias)
            {
                throw new YamlException(now.Start, now.End, now is AnchorAlias ? "An alias stands for another part." : $"It nests deeper than {Deepest} levels.");
            }
        }
    }
}
