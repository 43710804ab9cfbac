namespace Assistant.Formats;

/// <summary>Files that a list in a folder names: only those that really lie in that folder.</summary>
internal static class InsideFolder
{
    // Longer chains of links are circles.
    private const int MostLinks = 40;

    /// <returns>The file's full path; null when it leads out of the folder, by its name or by a link, or is not there.</returns>
    public static string? Find(string folder, string named)
    {
        if (named.Contains('\0', StringComparison.Ordinal) || Path.IsPathRooted(named))
        {
            return null;
        }

        var path = Path.GetFullPath(Path.Combine(folder, named));
        return IsBelow(Path.GetFullPath(folder), path) && File.Exists(path) && Real(path) is { } real && Real(Path.GetFullPath(folder)) is { } home && IsBelow(home, real)
            ? path
            : null;
    }

    private static bool IsBelow(string folder, string path) =>
        path.StartsWith(folder.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <summary>The path without links; null when they lead nowhere.</summary>
    private static string? Real(string path)
    {
        var rest = new Stack<string>(path.Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries).Reverse());
        var real = Path.GetPathRoot(path)!;
        for (var links = 0; rest.TryPop(out var step);)
        {
            var next = Path.Combine(real, step);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                real = next;
                continue;
            }

            if (++links > MostLinks)
            {
                return null;
            }

            // The target may hold links itself: walk it from its start.
            var full = Path.GetFullPath(Path.Combine(real, target));
            real = Path.GetPathRoot(full)!;
            foreach (var part in full.Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries).Reverse())
            {
                rest.Push(part);
            }
        }

        return real;
    }
}
