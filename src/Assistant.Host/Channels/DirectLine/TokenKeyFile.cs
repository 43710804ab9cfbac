using System.Security.Cryptography;

namespace Assistant.Host.Channels.DirectLine;

/// <summary>The signing key, kept in the data folder so that tokens and cookies outlive a restart.</summary>
internal static class TokenKeyFile
{
    private const int KeyBytes = 32;

    public static byte[] ReadOrCreate(string dataFolder, ILogger logger)
    {
        var path = Path.Combine(dataFolder, "keys", "web.key");
        try
        {
            if (!File.Exists(path))
            {
                Create(path);
            }

            var key = File.ReadAllBytes(path);
            if (key.Length >= KeyBytes)
            {
                return key;
            }

            logger.LogWarning("{Path} holds {Count} bytes, too few for a key. This run uses a key of its own; delete the file to have a new one made.", path, key.Length);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            logger.LogWarning("Cannot keep a key at {Path} ({Problem}). This run uses a key of its own, so pages that are open now must be loaded again after a restart.", path, problem.Message);
        }

        return RandomNumberGenerator.GetBytes(KeyBytes);
    }

    private static void Create(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var draft = path + "." + Guid.NewGuid().ToString("N");
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var stream = new FileStream(draft, options))
        {
            stream.Write(RandomNumberGenerator.GetBytes(KeyBytes));
        }

        try
        {
            File.Move(draft, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            // Another process was faster; its key is as good as ours.
            File.Delete(draft);
        }
    }
}
