namespace Assistant.Formats.Programs;

/// <summary>Where a program is installed.</summary>
internal static class ProgramFinder
{
    private static readonly string[] Endings = OperatingSystem.IsWindows() ? [".exe", ".com"] : [""];

    /// <returns>The absolute path; null when no folder of PATH has it. A relative folder of PATH, such as ".", is not looked into.</returns>
    public static string? Find(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Where(Path.IsPathFullyQualified)
            .SelectMany(folder => Endings.Select(ending => Path.Combine(folder, name + ending)))
            .FirstOrDefault(File.Exists);
}
