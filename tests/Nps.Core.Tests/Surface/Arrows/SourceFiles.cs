using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace Nps.Core.Tests;

/// <summary>Tells from the symbols of the library in which source file a type or a method stands, named from the folder of the library.</summary>
internal sealed class SourceFiles(MetadataReader code, MetadataReader symbols)
{
    private const string Library = "/src/Nps.Core/";

    // The compiler notes the documents of types that have no instructions: enums, interfaces, constants.
    private static readonly Guid TypeDefinitionDocuments = new("932E74BC-DBA9-4478-8D46-0F32A7BAB3D3");

    /// <summary>The file in which the method's first instruction stands; null where the compiler wrote the method.</summary>
    internal string? Of(MethodDefinitionHandle method) =>
        symbols.GetMethodDebugInformation(method.ToDebugInformationHandle()).GetSequencePoints()
            .Select(point => PathOf(point.Document)).FirstOrDefault(file => file is not null);

    /// <summary>
    /// The file of a type that is not nested in another. Of several files it is the one that is named after the type. Null
    /// where the compiler wrote the type.
    /// </summary>
    internal string? Of(TypeDefinitionHandle type)
    {
        string name = code.GetString(code.GetTypeDefinition(type).Name).Split('`')[0];
        string[] files = [.. FilesOf(type)];
        return files.FirstOrDefault(file => file.EndsWith($"/{name}.cs", StringComparison.Ordinal)) ?? files.FirstOrDefault();
    }

    private IEnumerable<string> FilesOf(TypeDefinitionHandle type)
    {
        TypeDefinition definition = code.GetTypeDefinition(type);
        return definition.GetMethods().Select(Of).Concat(DocumentsOf(type)).OfType<string>()
            .Concat(definition.GetNestedTypes().SelectMany(FilesOf));
    }

    private IEnumerable<string?> DocumentsOf(TypeDefinitionHandle type)
    {
        foreach (CustomDebugInformationHandle handle in symbols.GetCustomDebugInformation(type))
        {
            CustomDebugInformation information = symbols.GetCustomDebugInformation(handle);
            if (symbols.GetGuid(information.Kind) == TypeDefinitionDocuments)
            {
                BlobReader rows = symbols.GetBlobReader(information.Value);
                while (rows.RemainingBytes > 0)
                {
                    yield return PathOf(MetadataTokens.DocumentHandle(rows.ReadCompressedInteger()));
                }
            }
        }
    }

    // Below the folder of the library, and not what a generator wrote while it was built.
    private string? PathOf(DocumentHandle handle)
    {
        if (handle.IsNil)
        {
            return null;
        }

        string path = symbols.GetString(symbols.GetDocument(handle).Name).Replace('\\', '/');
        int start = path.LastIndexOf(Library, StringComparison.Ordinal);
        string file = start < 0 ? "" : path[(start + Library.Length)..];
        return file.Length == 0 || file.StartsWith("obj/", StringComparison.Ordinal) ? null : file;
    }
}
