import io.github.racelint.examples.BuildLog

def runs = BuildLog.runs(basedir)
assert runs.size() == 1
runs[0].expect('WARNING', [
    'src/main/java/shop/TillRoll.java:[21,18] [LostUpdate]',
    'src/main/java/shop/TillRoll.java:[33,11] [InconsistentGuard]',
], 'BUILD SUCCESS')
// The getter of 'printed' stands in no file, so no edit could change it: only 'lines' has fixes.
assert new File(basedir, 'build.log').text.findAll(/Did you mean '[^']*'/) == ["Did you mean 'synchronized (\$lock) {'"]
