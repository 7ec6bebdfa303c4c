using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Nps.Core.Tests;

/// <summary>Reads from the compiled library and its symbols which of its types uses which other one, as packed for a target.</summary>
/// <remarks>
/// Everything that the compiled code says counts: base types, interfaces, constraints, signatures, fields, locals and each
/// instruction. Attributes do not. What the compiler resolved leaves no trace: the value of a constant, a name in nameof.
/// </remarks>
internal sealed class CompiledCode
{
    private readonly PEReader _library;
    private readonly MetadataReader _code;
    private readonly SourceFiles _files;
    private readonly Dictionary<TypeDefinitionHandle, SourceType?> _types = [];
    private readonly HashSet<TypeUse> _uses = [];

    private CompiledCode(PEReader library, MetadataReader symbols)
    {
        _library = library;
        _code = library.GetMetadataReader();
        _files = new SourceFiles(_code, symbols);
        foreach (TypeDefinitionHandle type in _code.TypeDefinitions)
        {
            ReadType(type);
        }

        WithoutSource =
            [.. _types.Where(pair => pair.Value is null).Select(pair => _code.GetTypeDefinition(pair.Key)).Select(type =>
                _code.GetString(type.Namespace) + "." + _code.GetString(type.Name))];
    }

    /// <summary>The full names of the types that stand in no source file: the compiler or a generator wrote them.</summary>
    internal IReadOnlyList<string> WithoutSource { get; }

    internal IEnumerable<SourceType> Types => _types.Values.OfType<SourceType>().Distinct();

    /// <summary>The uses in the order of the files.</summary>
    internal IEnumerable<TypeUse> Uses => _uses
        .OrderBy(use => use.User.File, StringComparer.Ordinal).ThenBy(use => use.Used.File, StringComparer.Ordinal);

    internal static CompiledCode Of(string framework)
    {
        using var library = new PEReader(Package.Read(".nupkg", $"lib/{framework}/Nps.Core.dll"));
        using var symbols = MetadataReaderProvider.FromPortablePdbStream(Package.Read(".snupkg", $"lib/{framework}/Nps.Core.pdb"));
        return new CompiledCode(library, symbols.GetMetadataReader());
    }

    private void ReadType(TypeDefinitionHandle type)
    {
        TypeDefinition definition = _code.GetTypeDefinition(type);
        var found = new TypeCollector(_code);
        found.Add(definition.BaseType);
        foreach (InterfaceImplementationHandle handle in definition.GetInterfaceImplementations())
        {
            found.Add(_code.GetInterfaceImplementation(handle).Interface);
        }

        foreach (FieldDefinitionHandle handle in definition.GetFields())
        {
            _code.GetFieldDefinition(handle).DecodeSignature(found, default);
        }

        AddConstraints(definition.GetGenericParameters(), found);
        AddUses(type, null, found);
        foreach (MethodDefinitionHandle handle in definition.GetMethods())
        {
            AddUses(type, _files.Of(handle), ReadMethod(_code.GetMethodDefinition(handle)));
        }
    }

    private TypeCollector ReadMethod(MethodDefinition method)
    {
        var found = new TypeCollector(_code);
        method.DecodeSignature(found, default);
        AddConstraints(method.GetGenericParameters(), found);
        if (method.RelativeVirtualAddress != 0)
        {
            MethodBodyBlock body = _library.GetMethodBody(method.RelativeVirtualAddress);
            found.Add(body.LocalSignature);
            foreach (ExceptionRegion region in body.ExceptionRegions)
            {
                found.Add(region.CatchType);
            }

            foreach (EntityHandle token in InstructionTokens.Of(body.GetILReader()))
            {
                found.Add(token);
            }
        }

        return found;
    }

    private void AddConstraints(GenericParameterHandleCollection parameters, TypeCollector found)
    {
        foreach (GenericParameterConstraintHandle constraint in parameters.SelectMany(handle => _code.GetGenericParameter(handle).GetConstraints()))
        {
            found.Add(_code.GetGenericParameterConstraint(constraint).Type);
        }
    }

    // A method of a type with several files stands in one of them.
    private void AddUses(TypeDefinitionHandle type, string? file, TypeCollector found)
    {
        if (SourceOf(type) is SourceType user)
        {
            _uses.UnionWith(found.Found.Select(SourceOf).OfType<SourceType>()
                .Select(used => new TypeUse(user with { File = file ?? user.File }, used))
                .Where(use => use.User.Name != use.Used.Name));
        }
    }

    // What is nested in a type, by its author or by the compiler, is that type.
    private SourceType? SourceOf(TypeDefinitionHandle type)
    {
        for (TypeDefinitionHandle outer = type; !outer.IsNil; outer = _code.GetTypeDefinition(outer).GetDeclaringType())
        {
            type = outer;
        }

        if (!_types.TryGetValue(type, out SourceType? source))
        {
            string? file = _files.Of(type);
            _types[type] = source = file is null ? null : new SourceType(file, NameOf(type));
        }

        return source;
    }

    private string NameOf(TypeDefinitionHandle type)
    {
        TypeDefinition definition = _code.GetTypeDefinition(type);
        string[] parameters =
            [.. definition.GetGenericParameters().Select(handle => _code.GetString(_code.GetGenericParameter(handle).Name))];
        string name = _code.GetString(definition.Name).Split('`')[0];
        return parameters.Length == 0 ? name : $"{name}<{string.Join(", ", parameters)}>";
    }
}
