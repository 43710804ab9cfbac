namespace Assistant.Models.Prompts;

/// <summary>The prompts of a folder, one file each.</summary>
public sealed class PromptLibrary
{
    public const string RewriteFollowUp = "rewrite-follow-up";
    public const string ChooseEvidence = "choose-evidence";
    public const string SmoothAnswer = "smooth-answer";
    public const string SuggestParagraph = "suggest-paragraph";

    // Two hundred lines; more is no prompt.
    private const int LongestFile = 64 << 10;

    /// <summary>The jobs, and the variables that the program fills in for each.</summary>
    internal static readonly IReadOnlyDictionary<string, string[]> Jobs = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        [RewriteFollowUp] = ["before", "question"],
        [ChooseEvidence] = ["question", "passages"],
        [SmoothAnswer] = ["question", "answer", "passages"],
        [SuggestParagraph] = ["asked", "passages"],
    };

    private readonly Dictionary<string, Prompt> _prompts;

    private PromptLibrary(Dictionary<string, Prompt> prompts) => _prompts = prompts;

    internal Prompt this[string name] => _prompts[name];

    /// <returns>No library when a file is missing or wrong; then what is wrong, with file and line.</returns>
    public static (PromptLibrary? Library, IReadOnlyList<string> Mistakes) Load(string folder)
    {
        var (prompts, mistakes) = (new Dictionary<string, Prompt>(StringComparer.Ordinal), new List<string>());
        foreach (var (name, filled) in Jobs)
        {
            try
            {
                var prompt = PromptReader.Read(name, Content(folder, name));
                prompts[name] = prompt.Variables.Except(filled, StringComparer.Ordinal).FirstOrDefault() is { } unknown
                    ? throw new PromptFileException(name, 1, $"the program has nothing for the variable '{unknown}'; it fills in {string.Join(", ", filled)}")
                    : prompt;
            }
            catch (PromptFileException error)
            {
                mistakes.Add(error.Message);
            }
        }

        return mistakes.Count == 0 ? (new PromptLibrary(prompts), []) : (null, mistakes);
    }

    private static string Content(string folder, string name)
    {
        try
        {
            var file = new FileInfo(Path.Combine(folder, name + ".yaml"));
            return file.Length <= LongestFile ? File.ReadAllText(file.FullName) : throw new PromptFileException(name, 1, "the file is too long for a prompt");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new PromptFileException(name, 1, "the file cannot be read", error);
        }
    }
}
