@echo off
rem Runs gpr on Windows, from an unpacked distribution.
setlocal
if defined JAVA_HOME (set "java=%JAVA_HOME%\bin\java.exe") else (set "java=java.exe")
"%java%" -version >nul 2>&1
if errorlevel 1 (
  echo gpr: no Java found; install Java 17 or newer, or set JAVA_HOME 1>&2
  exit /b 3
)
rem Java says 1 when it does not start, which would be findings; gpr says 101 for these.
"%java%" -XX:+UseSerialGC -Xshare:auto -XX:+DisplayVMOutputToStderr -Dgpr.findings.exit=101 %GPR_JAVA_OPTIONS% -jar "%~dp0..\gpr.jar" %*
set "status=%ERRORLEVEL%"
if "%status%"=="1" (
  echo gpr: Java did not start, see above; check GPR_JAVA_OPTIONS, and what memory there is 1>&2
  exit /b 3
)
if "%status%"=="101" exit /b 1
exit /b %status%
