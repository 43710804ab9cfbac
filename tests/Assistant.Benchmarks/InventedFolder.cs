namespace Assistant.Benchmarks;

/// <summary>Invented documents as files.</summary>
internal static class InventedFolder
{
    public static int Write(string folder, string[] options)
    {
        var documents = new InventedDocuments();
        Directory.CreateDirectory(folder);
        for (var i = 0; i < Options.Number(options, "--documents", 100); i++)
        {
            var file = documents[i];
            File.WriteAllText(Path.Combine(folder, file.FileName), file.Text);
        }

        return 0;
    }
}
