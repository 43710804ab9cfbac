namespace Assistant.Tests.Support;

/// <summary>What people see, kept in files. UPDATE_GOLDEN=1 rewrites them; the difference is reviewed like code.</summary>
internal static class Golden
{
    /// <param name="name">Path below tests/Assistant.Tests, such as "Host/Golden/help.txt".</param>
    public static void Check(string name, string actual)
    {
        var file = Repository.Folder(Path.Combine("tests/Assistant.Tests", name));
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, actual);
        }

        Assert.True(File.Exists(file), $"{name} does not exist; run once with UPDATE_GOLDEN=1 and look at it.");
        Assert.Equal(File.ReadAllText(file), actual);
    }
}
