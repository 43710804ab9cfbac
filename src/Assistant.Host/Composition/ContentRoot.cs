namespace Assistant.Host.Composition;

/// <summary>
/// The folder that holds <c>corpus/</c>: beside a published program, or the checkout when the program runs from its build
/// folder, whatever folder the user stands in.
/// </summary>
public static class ContentRoot
{
    /// <returns><paramref name="programFolder"/> itself when no folder above holds a catalogue.</returns>
    public static string Find(string programFolder)
    {
        for (var folder = new DirectoryInfo(programFolder); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "corpus", "catalog.yaml")))
            {
                return folder.FullName;
            }
        }

        return programFolder;
    }
}
